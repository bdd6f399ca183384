extension Reader {
  /// Reads `${…}`; `at` is at the dollar.
  mutating func braced(_ mode: Mode) throws(ShellError) -> Word.Part {
    switch byte(after(after(at))) {
    case Byte.space, Byte.tab, Byte.newline: return try functionSubstitution()
    default: break
    }
    let start = at
    try enter()
    advance(by: 2)
    var parameter = Parameter(name: "")
    readSigils(&parameter)
    parameter.name = try parameterName(from: start)
    if here == Byte.openBracket {
      let bracket = at
      advance()
      parameter.index = try inner(.subscript)
      try expect(Byte.closeBracket, of: "[", from: bracket)
    }
    if here != Byte.closeBrace, at < end {
      guard !parameter.isLength else { throw badSubstitution(from: start) }
      parameter.operation = try operation(of: parameter, mode, from: start)
    }
    try expect(Byte.closeBrace, of: "${", from: start)
    leave()
    return Word.Part(.parameter(parameter), range: span(from: start))
  }

  func badSubstitution(from start: Int) -> ShellError {
    at < end
      ? unexpected("a parameter expansion")
      : ShellError(.unterminated("${", start: offset(start)), at: offset(end))
  }

  /// Takes `#` and `!` where they aren't names themselves.
  private mutating func readSigils(_ parameter: inout Parameter) {
    let second = next
    let third = byte(after(after(at)))
    let startsParameter = Byte.continuesName(second)
    let isWholeSpecial = Byte.isSpecialParameter(second) && third == Byte.closeBrace
    if here == Byte.hash, startsParameter || isWholeSpecial {
      parameter.isLength = true
      advance()
    } else if here == Byte.bang {
      let isListed = second == Byte.at || second == Byte.star
      guard startsParameter || isWholeSpecial || isListed else { return }
      parameter.isIndirect = true
      advance()
    }
  }

  /// Takes a name, a number or a special parameter.
  private mutating func parameterName(from start: Int) throws(ShellError) -> String {
    let nameStart = at
    if Byte.startsName(here) {
      advance(to: indexAfterName(at))
    } else if Byte.isDigit(here) {
      var index = at
      while Byte.isDigit(byte(index)) { index = after(index) }
      advance(to: index)
    } else if Byte.isSpecialParameter(here) {
      advance()
    } else {
      throw badSubstitution(from: start)
    }
    return text(nameStart, tail)
  }

  /// Reads an operator of `${…}` and its operands.
  private mutating func operation(
    of parameter: Parameter,
    _ mode: Mode,
    from start: Int
  ) throws(ShellError) -> Parameter.Operation {
    let first = here
    let second = next
    switch first {
    case Byte.colon:
      advance()
      switch here {
      case Byte.minus, Byte.equal, Byte.question, Byte.plus:
        return try value(orEmpty: true, mode)
      default: return try substring()
      }
    case Byte.minus, Byte.equal, Byte.question, Byte.plus:
      return try value(orEmpty: false, mode)
    case Byte.hash, Byte.percent:
      advance(by: second == first ? 2 : 1)
      let pattern = try inner(.operand)
      return first == Byte.hash
        ? .removePrefix(pattern, longest: second == first)
        : .removeSuffix(pattern, longest: second == first)
    case Byte.slash: return try replacement()
    case Byte.caret, Byte.comma, Byte.tilde: return try caseChange()
    case Byte.star where parameter.isIndirect && second == Byte.closeBrace,
      Byte.at where parameter.isIndirect && second == Byte.closeBrace:
      advance()
      return .names
    case Byte.at where Byte.startsName(second) && second != Byte.underscore:
      advance(by: 2)
      return .transform(String(UnicodeScalar(second)))
    default: throw badSubstitution(from: start)
    }
  }

  /// Reads `-word`, `=word`, `?word` or `+word`.
  private mutating func value(
    orEmpty: Bool,
    _ mode: Mode
  ) throws(ShellError) -> Parameter.Operation {
    let operation = here
    advance()
    let word = try inner(mode.keepsBackslashes ? .quotedOperand : .operand)
    switch operation {
    case Byte.minus: return .fallback(word, orEmpty: orEmpty)
    case Byte.equal: return .assign(word, orEmpty: orEmpty)
    case Byte.question: return .fail(word, orEmpty: orEmpty)
    default: return .alternative(word, orEmpty: orEmpty)
    }
  }

  /// Reads `offset` or `offset:length`; the colon is already taken.
  private mutating func substring() throws(ShellError) -> Parameter.Operation {
    let offset = try inner(.offset)
    guard here == Byte.colon else { return .substring(offset, nil) }
    advance()
    // The length ends only at the brace, so a colon in it is left for the error.
    return .substring(offset, try inner(.offset))
  }

  /// Reads `/pattern/word` in its four forms.
  private mutating func replacement() throws(ShellError) -> Parameter.Operation {
    advance()
    var operation = "/"
    switch here {
    case Byte.slash, Byte.hash, Byte.percent:
      operation += String(UnicodeScalar(here))
      advance()
    default: break
    }
    let pattern = try inner(.pattern)
    guard here == Byte.slash else { return .replace(operation, pattern, nil) }
    advance()
    return .replace(operation, pattern, try inner(.operand))
  }

  /// Reads `^`, `,` or `~`, single or doubled, and a pattern.
  private mutating func caseChange() throws(ShellError) -> Parameter.Operation {
    let letter = String(UnicodeScalar(here))
    let isDoubled = next == here
    advance(by: isDoubled ? 2 : 1)
    let pattern = try inner(.operand)
    return .changeCase(isDoubled ? letter + letter : letter, pattern.parts.isEmpty ? nil : pattern)
  }
}
