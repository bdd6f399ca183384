/// What the functions of a language do, written as text.
///
/// A line is `ACTION : NAMES`. An action is the words of a described command that does the same,
/// with `$1` for the first argument, `$1|path` if it may be given by that name too, `$*` for all of
/// them and `$@` for the object whose method is called; or `!` and a word that `CodeReader` knows.
/// `=TYPE` at its end says what sort of object comes back. A name may end in `.*`, and `TYPE#NAME`
/// is a method.
struct CallTable {
  /// What a call does.
  struct Deed: Hashable {
    var words: [String]
    var result: String?

    /// Whether it only computes, reads or prints.
    var isQuiet: Bool { words.first == "!quiet" || words.first == "!value" }
  }

  private var deeds: [String: Deed] = [:]
  private var families: [String: Deed] = [:]
  /// Modules with functions that aren't quiet.
  private(set) var modules: Set<String> = []
  /// Methods that may do something on an object of which nothing is known.
  let verbs: Set<String>

  init(_ text: String, verbs: String) {
    self.verbs = Set(verbs.split { $0 == " " || $0 == "\n" }.map(String.init))
    for line in text.split(separator: "\n") { add(line) }
  }

  private mutating func add(_ line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard let colon = words.firstIndex(of: ":") else { return }
    var action = Array(words[..<colon])
    var result: String?
    if let last = action.last, last.hasPrefix("=") {
      result = String(last.dropFirst())
      action.removeLast()
    }
    let deed = Deed(words: action, result: result)
    for name in words[(colon + 1)...] {
      if name.hasSuffix("*"), name.count > 1 {
        families[String(name.dropLast())] = deed
      } else {
        deeds[name] = deed
      }
      if !deed.isQuiet { addModules(of: name) }
    }
  }

  private mutating func addModules(of name: String) {
    var parts = name.split(separator: ".")
    while parts.count > 1 {
      parts.removeLast()
      modules.insert(parts.joined(separator: "."))
    }
  }

  /// What a function does; nil if nothing describes it.
  func deed(of name: String) -> Deed? {
    if let deed = deeds[name] { return deed }
    guard !families.isEmpty else { return nil }
    // `os.path.*` describes everything below it; the longest such name counts.
    var end = name.endIndex
    while let place = name[..<end].lastIndex(where: { $0 == "." || $0 == "#" || $0 == "_" }) {
      if let deed = families[String(name[...place])] { return deed }
      end = place
    }
    return nil
  }

  /// Whether a module, or something in it, is described.
  func knows(_ module: String) -> Bool {
    modules.contains(module) || deeds[module] != nil || families[module + "."] != nil
      || families.keys.contains { $0.hasPrefix(module + ".") }
      || deeds.keys.contains { $0.hasPrefix(module + ".") }
  }
}
