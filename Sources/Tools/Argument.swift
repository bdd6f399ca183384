public import Effects

/// One word of a command after expansion.
public struct Argument: Hashable, Sendable {
  /// The word; for one that isn't known, its source text.
  public var text: String
  /// The bytes of the request that it comes from.
  public var origin: Range<Int>
  /// Whether `text` is what the program will get.
  public var isKnown: Bool
  /// What is known of the beginning of a word that isn't known as a whole.
  public var prefix: String
  /// Whether it is a pattern that was not expanded, so that it stands for several paths.
  public var isPattern: Bool
  /// The search whose results it stands for, as `{}` of `find -exec` does.
  public var found: Found?
  /// Whether it stands for a line of standard input, as `{}` of `xargs -I {}` does.
  public var isInput = false
  /// Whether it names a program that a package brings, so that the search path says nothing of it.
  public var isFromPackage = false
  /// Whether it is a name or a number that a command printed, which is never an option.
  public var isName = false
  /// What expansion found out, such as a variable that is empty.
  public var traits: Set<Trait>

  /// Makes a word that is known.
  public init(_ text: String, origin: Range<Int>, traits: Set<Trait> = []) {
    self.text = text
    self.origin = origin
    self.isKnown = true
    self.prefix = text
    self.isPattern = false
    self.traits = traits
  }

  /// Makes a word that isn't known.
  public init(unknown source: String, prefix: String = "", origin: Range<Int>) {
    self.text = source
    self.origin = origin
    self.isKnown = false
    self.prefix = prefix
    self.isPattern = false
    self.traits = []
  }

  /// Makes a pattern that stands for the paths it matches.
  public init(pattern: String, origin: Range<Int>, traits: Set<Trait> = []) {
    self.init(pattern, origin: origin, traits: traits)
    isPattern = true
  }

  /// A search of `find`.
  public struct Found: Hashable, Sendable {
    /// Where it starts.
    public var roots: [Argument]
    /// Its tests as words; nil if one isn't known.
    public var tests: [String]?
    /// What is added to the end of each result, as in `{}.bak`.
    public var suffix = ""

    /// Describes results that lie at or below some roots.
    public init(roots: [Argument], tests: [String]? = nil) {
      self.roots = roots
      self.tests = tests
    }
  }

  /// The path that another one leads to, seen from this one.
  func appending(_ path: Argument) -> Argument {
    if path.prefix.hasPrefix("/") { return path }
    let origin = path.origin
    guard isKnown && path.isKnown else {
      return Argument(unknown: "\(text)/\(path.text)", prefix: "\(prefix)", origin: origin)
    }
    return Argument("\(text)/\(path.text)", origin: origin, traits: traits.union(path.traits))
  }

  /// The rest of a word after a part of it was taken as something else.
  func dropping(_ count: Int) -> Argument {
    var rest = self
    rest.text = String(text.dropFirst(count))
    rest.prefix = String(prefix.dropFirst(count))
    return rest
  }
}
