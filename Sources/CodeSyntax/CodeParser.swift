/// Finds calls and values in the tokens of a program.
///
/// It knows as much of the grammars as that takes. What it doesn't know stands beside the rest:
/// every name, text and call of the program is somewhere in the result.
struct CodeParser {
  let tokens: [CodeToken]
  let language: CodeLanguage
  let bindings: CodeBindings
  /// How deep this text lies within other texts.
  let level: Int
  var position = 0
  var isSure = true
  private var depth = 0

  /// How deep expressions may nest.
  static let depthLimit = 64
  /// How deep texts may hold expressions with texts.
  static let levelLimit = 6

  init(_ tokens: [CodeToken], _ language: CodeLanguage, _ bindings: CodeBindings, level: Int) {
    self.tokens = tokens
    self.language = language
    self.bindings = bindings
    self.level = level
  }

  var current: CodeToken? { position < tokens.count ? tokens[position] : nil }

  func ahead(_ offset: Int) -> CodeToken? {
    let index = position + offset
    return index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func isSign(_ sign: String) -> Bool { current?.isSign(sign) == true }

  mutating func skip(_ sign: String) -> Bool {
    guard isSign(sign) else { return false }
    position += 1
    return true
  }

  /// Reads every statement.
  mutating func parseProgram() -> [Code] {
    var found: [Code] = []
    while position < tokens.count {
      let start = position
      if let token = current,
        token.kind == .newline || [";", ",", ":"].contains(where: token.isSign)
      {
        position += 1
        continue
      }
      if [")", "]", "}"].contains(where: { isSign($0) }) { isSure = false }
      found.append(parseExpression())
      if position == start { position += 1 }
    }
    return found
  }

  /// Runs a step one level deeper; beyond the bound the rest is given up.
  mutating func nested(_ step: (inout CodeParser) -> Code) -> Code {
    guard depth < Self.depthLimit else {
      isSure = false
      position = tokens.count
      return .group([])
    }
    depth += 1
    defer { depth -= 1 }
    return step(&self)
  }

  mutating func skipNewlines() {
    while current?.kind == .newline { position += 1 }
  }

  /// Reads an expression: values with signs and words between them.
  ///
  /// - Parameter isWeak: Whether words such as `if` after it belong to it.
  mutating func parseExpression(isWeak: Bool = true) -> Code {
    nested { $0.parseOperators(isWeak) }
  }

  private mutating func parseOperators(_ isWeak: Bool) -> Code {
    var sum = CodeSum(parseUnary(isWeak))
    while let token = current {
      if token.kind == .name {
        guard language.infixWords.contains(token.text),
          isWeak || !language.weakWords.contains(token.text)
        else { break }
        position += 1
        parseWord(token.text, &sum, isWeak)
      } else if token.kind == .sign, Self.operators.contains(token.text) {
        position += 1
        skipNewlines()
        parseOperator(token.text, &sum, isWeak)
      } else {
        break
      }
    }
    return sum.value
  }

  private mutating func parseOperator(_ sign: String, _ sum: inout CodeSum, _ isWeak: Bool) {
    switch sign {
    case "=", ":=":
      let right = parseExpression(isWeak: isWeak && language.weakWords.isEmpty)
      sum.wrap { .assign($0, right) }
    case "?":
      sum.add(parseExpression(), .group)
      if skip(":") { sum.add(parseExpression(), .group) }
    case "+" where !language.joinsWithDot, "." where language.joinsWithDot:
      sum.add(parseUnary(isWeak), .joined)
    case "/": sum.add(parseUnary(isWeak), .divided)
    case "=>", "=~", "!~": sum.add(parseExpression(isWeak: isWeak), .group)
    default: sum.add(parseUnary(isWeak), .group)
    }
  }

  private mutating func parseWord(_ word: String, _ sum: inout CodeSum, _ isWeak: Bool) {
    switch (language, word) {
    case (.python, "as"):
      let target = parseUnary(isWeak)
      sum.wrap { .assign(target, $0) }
    case (.python, "for"):
      let loop = parseLoop()
      sum.wrap { .group([loop, $0]) }
    case (.python, "async"): return
    case (.javascript, "of"), (.ruby, "in"):
      let over = parseExpression(isWeak: isWeak)
      sum.wrap { left in
        if case .name(let name) = left { return .each(name, over) }
        return .group([left, over])
      }
    case (.php, "as"):
      var target = parseUnary(isWeak)
      if skip("=>") { target = parseUnary(isWeak) }
      sum.wrap { left in
        if case .name(let name) = target { return .each(name, left) }
        return .group([left, target])
      }
    case (.perl, "for"), (.perl, "foreach"):
      let over = parseExpression(isWeak: isWeak)
      sum.wrap { .group([.each("$_", over), $0]) }
    default: sum.add(parseUnary(isWeak), .group)
    }
  }

  /// Reads `NAMES in VALUE` after `for`.
  mutating func parseLoop() -> Code {
    var names: [String] = []
    while let token = current, !token.isName("in"), token.kind != .newline {
      if token.kind == .name { names.append(token.text) }
      position += 1
    }
    guard current?.isName("in") == true else { return .group([]) }
    position += 1
    let over = parseExpression(isWeak: false)
    return names.count == 1 ? .each(names[0], over) : .group([over])
  }

  /// Signs between two values.
  private static let operators: Set<String> = [
    "=", ":=", "?", "+", "-", "*", "/", ".", "%", "<", ">", "|", "&", "^", "==", "===", "!=", "!==",
    "<=", ">=", "<=>", "&&", "||", "??", "+=", "-=", "*=", "/=", ".=", "%=", "|=", "&=", "^=", "//",
    "**", "<<", ">>", "..", "...", "=~", "!~", "=>", "||=", "&&=", "??=", "//=", "**=", ">>=",
    "<<=",
    "::",
  ]
}
