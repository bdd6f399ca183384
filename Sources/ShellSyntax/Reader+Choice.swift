extension Reader {
  /// Reads `case word in … esac`.
  mutating func choice() throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 4)
    skipBlanks()
    let subject = try word()
    try skipLines()
    try expect(.in, of: "case", from: start)
    try skipLines()
    var choices: [Command.Choice] = []
    while !accept(.esac) {
      let choice = try oneChoice(from: start)
      choices.append(choice)
      try skipLines()
      guard choice.terminator == nil else { continue }
      try expect(.esac, of: "case", from: start)
      break
    }
    return .choice(subject, choices)
  }

  /// Reads `[(]pattern|pattern) list ;;`; the last one may leave the `;;` out.
  private mutating func oneChoice(from opener: Int) throws(ShellError) -> Command.Choice {
    let start = at
    guard at < end else { throw missing("esac", of: "case", from: opener) }
    if here == Byte.open {
      advance()
      skipBlanks()
    }
    var patterns = [try word()]
    skipBlanks()
    while here == Byte.bar {
      advance()
      skipBlanks()
      patterns.append(try word())
      skipBlanks()
    }
    try expect(Byte.close, of: "case", from: opener)
    try enter()
    try skipLines()
    let bodyStart = at
    let items = try list()
    leave()
    let body = Script(items: items, range: span(from: bodyStart))
    let terminator = acceptTerminator()
    return Command.Choice(
      patterns: patterns,
      body: body,
      terminator: terminator,
      range: span(from: start)
    )
  }

  /// Takes `;;`, `;&` or `;;&`.
  private mutating func acceptTerminator() -> Command.Choice.Terminator? {
    guard here == Byte.semicolon else { return nil }
    advance()
    if here == Byte.ampersand {
      advance()
      return .fallThrough
    }
    guard here == Byte.semicolon else { return nil }
    advance()
    guard here == Byte.ampersand else { return .stop }
    advance()
    return .testNext
  }
}
