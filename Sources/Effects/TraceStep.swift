/// One step of a trace, with the steps inside it.
public struct TraceStep: Hashable, Sendable {
  /// The sort of step.
  public var kind: Kind
  /// The step as it is written; only the beginning of a long one.
  public var text: String
  /// The bytes of the request that it comes from.
  public var origin: Range<Int>
  /// Its words after expansion; empty if it has none.
  public var words: [Word]
  /// How many words more there are than are kept.
  public var moreWords: Int
  /// What it was taken for, such as a builtin or a described program.
  public var notes: [String]
  /// Whether it depends on a branch, a loop or another command.
  public var isPossible: Bool
  /// The effects that it has by itself, as indices of the effects of the request.
  public var effects: [Int]
  /// What it asked of the world, in the order in which it did.
  public var asked: [Question]
  /// The steps inside it, such as commands in substitutions.
  public var steps: [TraceStep]

  /// Describes a step without anything in it.
  public init(_ kind: Kind, _ text: String, origin: Range<Int>, isPossible: Bool = false) {
    self.kind = kind
    self.text = text
    self.origin = origin
    self.isPossible = isPossible
    words = []
    moreWords = 0
    notes = []
    effects = []
    asked = []
    steps = []
  }

  /// The sorts of step.
  public enum Kind: String, Hashable, Sendable {
    /// A command as it stands in a text.
    case command
    /// Words that another command runs, as of `sudo` or `xargs`.
    case words
    /// Text that is read as code, such as the argument of `eval` or a script's file.
    case code
    /// The request itself, if it is no command line.
    case request
  }

  /// A word after expansion.
  public struct Word: Hashable, Sendable {
    /// The word; for one that isn't known before it runs, its source text.
    public var text: String
    /// Whether it isn't known before it runs.
    public var isUnknown: Bool
    /// Whether it stands for the paths that it matches.
    public var isPattern: Bool

    /// Describes a word.
    public init(_ text: String, isUnknown: Bool = false, isPattern: Bool = false) {
      self.text = text
      self.isUnknown = isUnknown
      self.isPattern = isPattern
    }
  }
}
