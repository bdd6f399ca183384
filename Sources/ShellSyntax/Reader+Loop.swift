extension Reader {
  /// Reads `if … then … elif … else … fi`.
  mutating func conditional() throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 2)
    var branches: [Command.Branch] = []
    repeat {
      let condition = try body()
      try expect(.then, of: "if", from: start)
      branches.append(Command.Branch(condition: condition, body: try body()))
    } while accept(.elif)
    let otherwise = accept(.else) ? try body() : nil
    try expect(.fi, of: "if", from: start)
    return .conditional(branches, otherwise: otherwise)
  }

  /// Reads `while … do … done` or `until … do … done`.
  mutating func loop(_ word: Keyword) throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 5)
    let condition = try body()
    try expect(.do, of: word.rawValue, from: start)
    let script = try body()
    try expect(.done, of: word.rawValue, from: start)
    return .loop(condition: condition, body: script, isUntil: word == .until)
  }

  /// Reads `for name in words; do … done` or `for ((a; b; c)); do … done`.
  mutating func forLoop() throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 3)
    skipBlanks()
    if here == Byte.open, next == Byte.open { return try countLoop(from: start) }
    let (name, words) = try loopHead()
    return .each(name: name, words: words, body: try loopBody(of: "for", from: start))
  }

  /// Reads `select name in words; do … done`.
  mutating func selectLoop() throws(ShellError) -> Command.Body {
    let start = at
    advance(by: 6)
    skipBlanks()
    let (name, words) = try loopHead()
    return .select(name: name, words: words, body: try loopBody(of: "select", from: start))
  }

  /// Reads a loop's variable and words, up to the loop's body.
  private mutating func loopHead() throws(ShellError) -> (String, [Word]?) {
    let start = at
    guard let name = try word().plainText else {
      throw ShellError(
        .unexpected(text(start, tail), expected: "a variable's name"),
        at: offset(start)
      )
    }
    skipBlanks()
    if here == Byte.semicolon, next != Byte.semicolon, next != Byte.ampersand {
      record(.separator, at, at + 1)
      advance()
      try skipLines()
      return (name, nil)
    }
    try skipLines()
    guard accept(.in) else { return (name, nil) }
    var words: [Word] = []
    skipBlanks()
    while startsWord {
      words.append(try word())
      skipBlanks()
    }
    if here == Byte.semicolon {
      record(.separator, at, at + 1)
      advance()
    } else if here != Byte.newline {
      throw unexpected("';' or a newline")
    }
    try skipLines()
    return (name, words)
  }

  private mutating func countLoop(from start: Int) throws(ShellError) -> Command.Body {
    advance(by: 2)
    var words: [Word] = []
    for count in 1...3 {
      words.append(try inner(.counter))
      try expect(count < 3 ? Byte.semicolon : Byte.close, of: "for ((", from: start)
    }
    try expect(Byte.close, of: "for ((", from: start)
    skipBlanks()
    if here == Byte.semicolon {
      record(.separator, at, at + 1)
      advance()
    }
    try skipLines()
    return .count(words, body: try loopBody(of: "for", from: start))
  }

  /// Reads `do … done` or `{ … }`.
  private mutating func loopBody(
    of opener: String,
    from start: Int
  ) throws(ShellError) -> Script {
    if accept(.open) {
      let script = try body()
      try expect(.close, of: opener, from: start)
      return script
    }
    try expect(.do, of: opener, from: start)
    let script = try body()
    try expect(.done, of: opener, from: start)
    return script
  }
}
