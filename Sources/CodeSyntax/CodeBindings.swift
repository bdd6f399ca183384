/// Which names get values, and how often.
///
/// A name that gets one value in the whole program is a constant; it doesn't matter where. What
/// may get several, a parameter for one, counts as 2.
struct CodeBindings {
  private(set) var counts: [String: Int] = [:]
  private(set) var functions: Set<String> = []
  private let tokens: [CodeToken]
  private let language: CodeLanguage

  init(_ tokens: [CodeToken], _ language: CodeLanguage) {
    self.tokens = tokens
    self.language = language
    var start = 0
    for (index, token) in tokens.enumerated() {
      if token.kind == .newline || token.isSign(";") || token.isSign("{") && language != .javascript
      {
        start = index + 1
      }
      switch token.kind {
      case .sign: noteSign(token.text, index, start)
      case .name: noteName(token.text, index)
      default: break
      }
    }
  }

  private func token(_ index: Int) -> CodeToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  private mutating func count(_ name: String, _ times: Int) {
    guard !language.isKeyword(name) else { return }
    counts[name, default: 0] += times
  }

  /// Whether the token at an index is a name of its own, not a member of something.
  private func variable(_ index: Int) -> String? {
    guard let token = token(index), token.kind == .name else { return nil }
    if let before = self.token(index - 1),
      [".", "->", "::", "?.", "&.", "?->"].contains(where: before.isSign)
    {
      return nil
    }
    return token.text
  }

  private mutating func noteSign(_ sign: String, _ index: Int, _ start: Int) {
    switch sign {
    case "=": noteAssignment(index, start)
    case ":=": if let name = variable(index - 1) { count(name, 1) }
    case "=>" where language == .javascript: noteArrow(index)
    case "|" where language == .ruby: noteBlock(index)
    case "+=", "-=", "*=", "/=", ".=", "%=", "|=", "&=", "^=", "||=", "&&=", "??=", "//=", "**=",
      "++", "--", ">>=", "<<=":
      if let name = variable(index - 1) { count(name, 2) }
      if sign == "++" || sign == "--", let name = variable(index + 1) { count(name, 2) }
    default: break
    }
  }

  private mutating func noteAssignment(_ index: Int, _ start: Int) {
    let before = token(index - 1)
    if let name = variable(index - 1) {
      // `f(name=value)` gives a name to an argument.
      let outer = token(index - 2)
      let isList = outer?.isSign(",") == true
      if language == .python, isList || outer?.isSign("(") == true, isInBrackets(index, start) {
        return
      }
      count(name, 1)
      if isList, language != .javascript { noteList(index, start, 2) }
    } else if before?.isSign("}") == true, language == .javascript {
      noteList(index, start, 1)
    } else if before?.isSign(")") == true || before?.isSign("]") == true {
      if language == .perl || before?.isSign("]") == true { noteList(index, start, 2) }
      if language != .perl, before?.isSign(")") == true { noteList(index, start, 2) }
    }
  }

  private func isInBrackets(_ index: Int, _ start: Int) -> Bool {
    var depth = 0
    for place in stride(from: index, through: max(start, index - 400), by: -1) {
      if tokens[place].isSign(")") || tokens[place].isSign("]") { depth += 1 }
      if tokens[place].isSign("(") || tokens[place].isSign("[") { depth -= 1 }
      if depth < 0 { return true }
    }
    return index - start > 400
  }

  /// Counts the names before an index, back to the statement's beginning.
  private mutating func noteList(_ index: Int, _ start: Int, _ times: Int) {
    var depth = 0
    for place in stride(from: index - 1, through: max(start, index - 200), by: -1) {
      let token = tokens[place]
      if ["}", ")", "]"].contains(where: token.isSign) { depth += 1 }
      if ["{", "(", "["].contains(where: token.isSign) { depth -= 1 }
      if depth <= 0, language == .javascript, token.isName("const") || token.isName("let") {
        return
      }
      if let name = variable(place), self.token(place + 1)?.isSign(":") != true {
        count(name, times)
      }
      if depth == 0, language == .javascript { return }
    }
  }

  private mutating func noteArrow(_ index: Int) {
    if let name = variable(index - 1) { return count(name, 2) }
    guard token(index - 1)?.isSign(")") == true else { return }
    var depth = 0
    for place in stride(from: index - 1, through: max(0, index - 200), by: -1) {
      if tokens[place].isSign(")") { depth += 1 }
      if tokens[place].isSign("(") { depth -= 1 }
      if let name = variable(place) { count(name, 2) }
      if depth == 0 { return }
    }
  }

  private mutating func noteBlock(_ index: Int) {
    guard let before = token(index - 1), before.isSign("{") || before.isName("do") else { return }
    for place in index + 1..<min(tokens.count, index + 50) {
      if tokens[place].isSign("|") { return }
      if tokens[place].kind == .name { count(tokens[place].text, 2) }
    }
  }

  private mutating func noteName(_ name: String, _ index: Int) {
    switch (language, name) {
    case (.python, "def"), (.python, "class"), (.ruby, "class"), (.ruby, "module"),
      (.javascript, "class"), (.php, "class"), (.perl, "sub"):
      if let defined = token(index + 1), defined.kind == .name { functions.insert(defined.text) }
      if name == "def" { noteParameters(index + 2) }
    case (.ruby, "def"):
      // `def self.name`.
      var place = index + 1
      if token(place + 1)?.isSign(".") == true { place += 2 }
      if let defined = token(place), defined.kind == .name { functions.insert(defined.text) }
      noteParameters(place + 1)
    case (.javascript, "function"), (.php, "function"), (.php, "fn"):
      if let defined = token(index + 1), defined.kind == .name { functions.insert(defined.text) }
      for place in index + 1..<min(tokens.count, index + 4) where tokens[place].isSign("(") {
        return noteParameters(place)
      }
    case (.python, "lambda"):
      for place in index + 1..<max(index + 1, min(tokens.count, index + 60)) {
        if tokens[place].isSign(":") { return }
        if let name = variable(place) { count(name, 2) }
      }
    case (.python, "for"): noteLoop(index, until: "in")
    case (.javascript, "catch"): noteParameters(index + 1)
    case (.javascript, _) where token(index + 1)?.isSign("(") == true: noteMethod(name, index)
    case (.python, "as"): if let name = variable(index + 1) { count(name, 1) }
    case (.javascript, "of"), (.javascript, "in"), (.ruby, "in"):
      if let name = variable(index - 1) { count(name, 1) }
      if token(index - 1)?.kind == .sign { noteList(index, max(0, index - 20), 2) }
    case (.perl, "for"), (.perl, "foreach"):
      let place = token(index + 1)?.isName("my") == true ? index + 2 : index + 1
      if let name = variable(place), name.hasPrefix("$") { count(name, 1) }
    case (.php, "as"):
      for place in index + 1..<min(tokens.count, index + 4) {
        if let name = variable(place) { count(name, 1) }
        if tokens[place].isSign(")") { return }
      }
    case (.python, "global"), (.python, "nonlocal"), (.php, "global"), (.php, "static"):
      if let name = variable(index + 1) { count(name, 2) }
    default: break
    }
  }

  /// A method in a class or an object: a name, brackets and a block.
  private mutating func noteMethod(_ name: String, _ index: Int) {
    guard variable(index) != nil, !language.isKeyword(name), !Self.globals.contains(name) else {
      return
    }
    var depth = 0
    for place in index + 1..<min(tokens.count, index + 60) {
      if tokens[place].isSign("(") { depth += 1 }
      if tokens[place].isSign(")") { depth -= 1 }
      guard depth == 0 else { continue }
      if token(place + 1)?.isSign("{") == true {
        functions.insert(name)
        noteParameters(index + 1)
      }
      return
    }
  }

  /// Functions that everybody has; a block after a call of one makes it no method.
  private static let globals: Set<String> = [
    "eval", "Function", "require", "fetch", "import", "importScripts", "Worker",
  ]

  private mutating func noteLoop(_ index: Int, until end: String) {
    var names: [String] = []
    for place in index + 1..<max(index + 1, min(tokens.count, index + 20)) {
      if tokens[place].isName(end) { break }
      if let name = variable(place) { names.append(name) }
    }
    for name in names { count(name, names.count > 1 ? 2 : 1) }
  }

  /// Counts what stands in brackets after a function's name as parameters.
  private mutating func noteParameters(_ index: Int) {
    guard token(index)?.isSign("(") == true else { return }
    var depth = 0
    for place in index..<min(tokens.count, index + 200) {
      if tokens[place].isSign("(") { depth += 1 }
      if tokens[place].isSign(")") { depth -= 1 }
      if depth == 0 { return }
      if let name = variable(place) { count(name, 2) }
    }
  }
}
