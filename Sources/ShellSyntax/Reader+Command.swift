extension Reader {
  /// Reads one element of a pipeline.
  mutating func command() throws(ShellError) -> Command {
    switch keyword {
    case .function: return try functionDefinition()
    case .coproc: return try coprocess()
    case .if, .while, .until, .for, .select, .case, .open, .openTest:
      return .compound(try compound())
    case nil where here == Byte.open: return .compound(try compound())
    case nil, .time: return try simple()
    default: throw unexpected("a command")
    }
  }

  /// Reads a compound command and its redirections.
  mutating func compound() throws(ShellError) -> Command.Compound {
    let start = at
    try enter()
    let body = try compoundBody()
    leave()
    var redirections: [Redirection] = []
    skipBlanks()
    while startsRedirection {
      redirections.append(try redirection())
      skipBlanks()
    }
    return Command.Compound(body: body, redirections: redirections, range: span(from: start))
  }

  private mutating func compoundBody() throws(ShellError) -> Command.Body {
    switch keyword {
    case .if: return try conditional()
    case .while: return try loop(.while)
    case .until: return try loop(.until)
    case .for: return try forLoop()
    case .select: return try selectLoop()
    case .case: return try choice()
    case .openTest: return try test()
    case .open:
      let start = at
      advance()
      let script = try body()
      try expect(.close, of: "{", from: start)
      return .group(script)
    default:
      guard here == Byte.open else { throw unexpected("a compound command") }
      if try startsArithmetic(at: at) { return try arithmeticCommand() }
      let start = at
      advance()
      let script = try body()
      try expect(Byte.close, of: "(", from: start)
      return .subshell(script)
    }
  }

  /// Reads `(( … ))`.
  private mutating func arithmeticCommand() throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 2)
    let word = try inner(.arithmetic)
    try expect(Byte.close, of: "((", from: start)
    try expect(Byte.close, of: "((", from: start)
    return .arithmetic(word)
  }

  /// Whether a command that starts here is a compound one.
  private var startsCompound: Bool {
    switch keyword {
    case .if, .while, .until, .for, .select, .case, .open, .openTest: true
    default: here == Byte.open
    }
  }

  /// Reads `function name [()] body`.
  private mutating func functionDefinition() throws(ShellError) -> Command {
    let start = at
    advance(by: 8)
    skipBlanks()
    let nameStart = at
    let name = try functionName(of: try word(), from: nameStart)
    skipBlanks()
    if here == Byte.open, byte(indexAfterBlanks(after(at))) == Byte.close {
      advance()
      skipBlanks()
      advance()
    }
    return try function(name, from: start)
  }

  /// Reads what follows a function's name and brackets.
  mutating func function(_ name: String, from start: Int) throws(ShellError) -> Command {
    try skipLines()
    guard startsCompound else { throw unexpected("a function body") }
    let body = try compound()
    return .function(
      Command.Function(name: name, body: .compound(body), range: span(from: start))
    )
  }

  /// The name of a function, which must be written without quotes and expansions.
  func functionName(of word: Word, from start: Int) throws(ShellError) -> String {
    guard let name = word.plainText else {
      throw ShellError(
        .unexpected(text(start, tail), expected: "a function name without quotes"),
        at: offset(start)
      )
    }
    return name
  }

  /// The index of the first byte from `index` on that isn't a blank.
  func indexAfterBlanks(_ index: Int) -> Int {
    var index = index
    while byte(index) == Byte.space || byte(index) == Byte.tab { index = after(index) }
    return index
  }

  /// Reads `coproc [NAME] body`; a name stands only before a compound command.
  private mutating func coprocess() throws(ShellError) -> Command {
    let start = at
    try enter()
    advance(by: 6)
    skipBlanks()
    var name = "COPROC"
    if !startsCompound, let given = coprocessName() { name = given }
    let body: Command
    if startsCompound {
      body = .compound(try compound())
    } else {
      body = try simple()
      if case .function = body { throw unexpected("a command") }
    }
    leave()
    return .coprocess(Command.Coprocess(name: name, body: body, range: span(from: start)))
  }

  /// Takes a name if a compound command follows it.
  private mutating func coprocessName() -> String? {
    let start = (at: at, tail: tail, trivia: trivia.count)
    var index = at
    while Byte.continuesName(byte(index)) { index = after(index) }
    advance(to: index)
    let stop = tail
    if at > start.at, here == Byte.space || here == Byte.tab {
      skipBlanks()
      if startsCompound { return text(start.at, stop) }
    }
    at = start.at
    tail = start.tail
    trivia.removeLast(trivia.count - start.trivia)
    return nil
  }
}

extension Word {
  /// The text of a word that is written without quotes and expansions.
  var plainText: String? {
    guard parts.count == 1, case .literal(let text) = parts[0].kind else { return nil }
    return text
  }
}
