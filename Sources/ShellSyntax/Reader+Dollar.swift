extension Reader {
  /// Reads what a `$` begins; nil if it is a plain character.
  mutating func dollar(_ mode: Mode) throws(ShellError) -> Word.Part? {
    switch next {
    case Byte.open:
      return try startsArithmetic(at: after(at))
        ? try arithmeticExpansion() : try commandSubstitution()
    case Byte.openBrace: return try braced(mode)
    case Byte.openBracket: return try bracketArithmetic()
    case Byte.apostrophe where mode != .quoted && mode != .document: return try ansiQuoted()
    case Byte.quote where mode != .quoted && mode != .document:
      return try doubleQuoted(isLocalized: true)
    case let byte where Byte.startsName(byte): return named()
    case let byte where Byte.isDigit(byte) || Byte.isSpecialParameter(byte):
      let start = at
      advance(by: 2)
      let parameter = Parameter(name: String(UnicodeScalar(byte)))
      return Word.Part(.parameter(parameter), range: span(from: start))
    default: return nil
    }
  }

  /// Reads `$name`.
  private mutating func named() -> Word.Part {
    let start = at
    advance()
    let nameStart = at
    advance(to: indexAfterName(at))
    let parameter = Parameter(name: text(nameStart, tail))
    return Word.Part(.parameter(parameter), range: span(from: start))
  }

  /// Reads `$(( … ))`.
  private mutating func arithmeticExpansion() throws(ShellError) -> Word.Part {
    let start = at
    try enter()
    advance(by: 3)
    let word = try inner(.arithmetic)
    try expect(Byte.close, of: "$((", from: start)
    try expect(Byte.close, of: "$((", from: start)
    leave()
    return Word.Part(.arithmetic(word), range: span(from: start))
  }

  /// Reads `$[ … ]`.
  private mutating func bracketArithmetic() throws(ShellError) -> Word.Part {
    let start = at
    try enter()
    advance(by: 2)
    let word = try inner(.subscript)
    try expect(Byte.closeBracket, of: "$[", from: start)
    leave()
    return Word.Part(.arithmetic(word), range: span(from: start))
  }

  /// Reads `$( … )`.
  private mutating func commandSubstitution() throws(ShellError) -> Word.Part {
    let start = at
    advance()
    let script = try enclosed("$(", closer: Byte.close, from: start)
    return Word.Part(.command(script, isBackquoted: false), range: span(from: start))
  }

  /// Reads `${ list; }`.
  mutating func functionSubstitution() throws(ShellError) -> Word.Part {
    let start = at
    advance()
    functionSubstitutions += 1
    let script = try enclosed("${", closer: Byte.closeBrace, from: start)
    functionSubstitutions -= 1
    return Word.Part(.command(script, isBackquoted: false), range: span(from: start))
  }

  /// Reads `<( … )` or `>( … )`.
  mutating func processSubstitution() throws(ShellError) -> Word.Part {
    let start = at
    let isOutput = here == Byte.greater
    advance()
    let script = try enclosed(isOutput ? ">(" : "<(", closer: Byte.close, from: start)
    return Word.Part(.process(script, isOutput: isOutput), range: span(from: start))
  }

  /// Reads a list in brackets; `at` is at the opening one.
  ///
  /// Here-documents that begin inside are read inside; what is left of them when the bracket
  /// closes begins after the next newline outside.
  private mutating func enclosed(
    _ opener: String,
    closer: UInt8,
    from start: Int
  ) throws(ShellError) -> Script {
    try enter()
    advance()
    let outer = pending
    pending = []
    if closer == Byte.close { substitutions += 1 }
    let bodyStart = at
    let items = try list()
    let script = Script(items: items, range: span(bodyStart, at))
    try expect(closer, of: opener, from: start)
    if closer == Byte.close { substitutions -= 1 }
    pending = outer + pending
    leave()
    return script
  }
}
