extension Reader {
  /// Reads `[[ … ]]`.
  mutating func test() throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 2)
    let test = try alternatives()
    try expect(.closeTest, of: "[[", from: start)
    return .test(test)
  }

  /// Reads terms that `||` ties together.
  private mutating func alternatives() throws(ShellError) -> Command.Test {
    try enter()
    let left = try conjunction()
    guard here == Byte.bar, next == Byte.bar else {
      leave()
      return left
    }
    advance(by: 2)
    let right = try alternatives()
    leave()
    return .or(left, right)
  }

  /// Reads terms that `&&` ties together.
  private mutating func conjunction() throws(ShellError) -> Command.Test {
    try enter()
    let left = try term()
    guard here == Byte.ampersand, next == Byte.ampersand else {
      leave()
      return left
    }
    advance(by: 2)
    let right = try conjunction()
    leave()
    return .and(left, right)
  }

  private mutating func term() throws(ShellError) -> Command.Test {
    try skipLines()
    let start = at
    if here == Byte.open {
      advance()
      let test = try alternatives()
      try expect(Byte.close, of: "(", from: start)
      try skipLines()
      return .group(test)
    }
    switch keyword {
    case .not:
      advance()
      try enter()
      let test = try term()
      leave()
      return .not(test)
    case .closeTest: throw unexpected("an expression")
    default: return try comparison()
    }
  }

  /// Reads `-f word`, `word == word` or a word alone.
  private mutating func comparison() throws(ShellError) -> Command.Test {
    let left = try word()
    skipBlanks()
    if let text = left.plainText, Self.isUnary(text) {
      guard startsWord, keyword != .closeTest else { throw unexpected("an operand of \(text)") }
      let operand = try word()
      try skipLines()
      return .unary(text, operand)
    }
    guard let operation = try binaryOperator() else { return .word(left) }
    skipBlanks()
    guard keyword != .closeTest else { throw unexpected("an operand of \(operation)") }
    let right = try word(operation == "=~" ? .regex : .word)
    try skipLines()
    return .binary(operation, left, right)
  }

  /// Takes a binary operator; nil if the expression ends here.
  private mutating func binaryOperator() throws(ShellError) -> String? {
    if keyword == .closeTest { return nil }
    switch here {
    case 0, Byte.close: return nil
    case Byte.ampersand where next == here, Byte.bar where next == here: return nil
    case Byte.less, Byte.greater:
      let text = String(UnicodeScalar(here))
      advance()
      return text
    default: break
    }
    guard startsWord else { throw unexpected("a binary operator") }
    let start = at
    guard let text = try word().plainText, Self.binary.contains(text) else {
      throw ShellError(
        .unexpected(text(start, tail), expected: "a binary operator"),
        at: offset(start)
      )
    }
    return text
  }

  private static let binary: Set<String> = [
    "=", "==", "!=", "=~", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef",
  ]

  private static func isUnary(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 2, bytes.first == Byte.minus, let letter = bytes.last else { return false }
    return unary.contains(letter)
  }

  private static let unary = Set("abcdefghknoprstuvwxzGLNORS".utf8)
}
