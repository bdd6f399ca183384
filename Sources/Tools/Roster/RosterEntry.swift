internal import Effects

/// One line of the roster: a program's names, and the uses in which it only looks.
///
/// A line reads `NAME NAME…: FORM FORM… # what it is`. A form is one of
///
/// - `any`: every use;
/// - `all`: the same, for a program that the catalogue describes too: none of its options, in any
///   version, does more;
/// - `bare`: without operands;
/// - `VERB` or `VERB/VERB`: the operands begin so; `*` stands for any letters;
/// - `-o` or `--option`: the option is given;
/// - `!WORD`: with this option or operand it isn't known what happens;
/// - `>--option`: the option's value is a file that is replaced;
/// - `=--option`: the option's value is the next word, which is no operand.
public struct RosterEntry: Hashable, Sendable {
  /// The names by which the program is called.
  public var names: [String]
  /// What the program is for.
  public var summary: String
  /// Uses in which it only looks.
  var uses: [String] = []
  /// Words with which it may do more.
  var exceptions: [String] = []
  /// Options whose value is a file that is replaced.
  var outputs: [String] = []
  /// Options whose value is a word of its own.
  var values: [String] = []

  /// Reads a line; a form that isn't one is a use that nothing fits.
  init(_ line: Substring) {
    let halves = line.split(separator: "#", maxSplits: 1)
    summary = halves.count > 1 ? String(halves[1].drop { $0 == " " }) : ""
    let parts = (halves.first ?? "").split(separator: ":", maxSplits: 1)
    names = (parts.first ?? "").split(separator: " ").map(String.init)
    for form in (parts.count > 1 ? parts[1] : "").split(separator: " ") {
      let rest = String(form.dropFirst())
      switch form.first {
      case "!": exceptions.append(rest)
      case ">": outputs.append(rest)
      case "=": values.append(rest)
      default: uses.append(String(form))
      }
    }
  }

  /// What a use does: nothing but looking, or files that are replaced; nil if that isn't known.
  public func claims(_ arguments: [Argument]) -> [Claim]? {
    var claims: [Claim] = []
    var operands: [String] = []
    var options: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.isKnown || !isGuarded || word.cannotBeOption else { return nil }
      if let output = outputs.first(where: { Self.spells($0, word.text) }) {
        guard let file = Self.value(of: output, word, &rest) else { return nil }
        claims.append(Claim(.overwrites, .path(file, isTree: false), origin: file.origin))
      } else if exceptions.contains(where: { Self.spells($0, word.text) }) {
        return nil
      } else if values.contains(word.text) {
        options.append(word.text)
        _ = rest.popFirst()
      } else if word.text.hasPrefix("-"), word.text.utf8.count > 1 {
        options.append(word.text)
      } else {
        operands.append(word.text)
      }
    }
    return uses.contains { fits($0, operands, options) } ? claims : nil
  }

  /// Whether some word would make a difference.
  private var isGuarded: Bool {
    uses != ["any"] && uses != ["all"] || !exceptions.isEmpty || !outputs.isEmpty
  }

  private func fits(_ use: String, _ operands: [String], _ options: [String]) -> Bool {
    if use == "any" || use == "all" { return true }
    if use == "bare" { return operands.isEmpty }
    if use.hasPrefix("-") { return options.contains { Self.spells(use, $0) } }
    let verbs = use.split(separator: "/")
    guard operands.count >= verbs.count else { return false }
    return zip(verbs, operands).allSatisfy { verb, word in
      Self.matches(verb, word)
    }
  }

  /// Whether a word is as a verb says; one `*` stands for any letters.
  private static func matches(_ verb: Substring, _ word: String) -> Bool {
    guard let star = verb.firstIndex(of: "*") else { return verb == word }
    let (before, after) = (verb[..<star], verb[verb.index(after: star)...])
    return word.count >= before.count + after.count && word.hasPrefix(before)
      && word.hasSuffix(after)
  }

  /// Whether a word is, abbreviates, bundles or gives a value to an option, or is the same word.
  private static func spells(_ option: String, _ word: String) -> Bool {
    if word == option { return true }
    guard option.hasPrefix("-"), word.hasPrefix("-") else { return false }
    let name = word.prefix { $0 != "=" }
    if option.hasPrefix("--") { return name.count > 2 && option.hasPrefix(name) }
    if option.utf8.count > 2 || word.hasPrefix("--") { return name == option }
    return word.contains(option.last ?? "-")
  }

  /// The file that an option names; nil if that can't be told.
  private static func value(
    of option: String,
    _ word: Argument,
    _ rest: inout ArraySlice<Argument>
  ) -> Argument? {
    if let equals = word.text.firstIndex(of: "="), word.text.hasPrefix("--") {
      return word.dropping(word.text.distance(from: word.text.startIndex, to: equals) + 1)
    }
    if word.text == option || word.text.hasPrefix("--") { return rest.popFirst() }
    return word.text.hasPrefix(option) ? word.dropping(option.count) : nil
  }
}

extension Argument {
  /// Whether a word that isn't known can't begin with a dash.
  public var cannotBeOption: Bool { isName || !prefix.isEmpty && !prefix.hasPrefix("-") }
}
