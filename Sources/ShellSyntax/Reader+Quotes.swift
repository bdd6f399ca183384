extension Reader {
  /// Reads `'text'`.
  mutating func singleQuoted() throws(ShellError) -> Word.Part {
    let start = at
    let stop = try indexOfApostrophe(from: start + 1, opener: start)
    let text = String(decoding: bytes[(start + 1)..<stop], as: UTF8.self)
    take(to: stop + 1)
    return Word.Part(.singleQuoted(text), range: span(start, stop + 1))
  }

  private func indexOfApostrophe(
    from index: Int,
    opener: Int
  ) throws(ShellError) -> Int {
    var index = index
    while index < end, bytes[index] != Byte.apostrophe { index += 1 }
    guard index < end else {
      throw ShellError(.unterminated("'", start: offset(opener)), at: offset(end))
    }
    return index
  }

  /// Reads `$'text'`; `at` is at the dollar.
  mutating func ansiQuoted() throws(ShellError) -> Word.Part {
    let start = at
    advance()
    let first = at + 1
    var index = first
    while index < end, bytes[index] != Byte.apostrophe {
      index += bytes[index] == Byte.backslash ? 2 : 1
    }
    guard index < end else {
      throw ShellError(.unterminated("$'", start: offset(start)), at: offset(end))
    }
    let text = AnsiEscapes.decode(bytes[first..<index])
    take(to: index + 1)
    return Word.Part(.ansiQuoted(text), range: span(from: start))
  }

  /// Reads `"…"`, or `$"…"` if `at` is at the dollar.
  mutating func doubleQuoted(isLocalized: Bool) throws(ShellError) -> Word.Part {
    let start = at
    try enter()
    if isLocalized { advance() }
    advance()
    let parts = try parts(.quoted)
    try expect(Byte.quote, of: "\"", from: start)
    leave()
    return Word.Part(
      isLocalized ? .localized(parts) : .doubleQuoted(parts),
      range: span(from: start)
    )
  }

  /// Reads `?(…)` and the other extended patterns.
  mutating func extendedPattern() throws(ShellError) -> Word.Part {
    let start = at
    try enter()
    let operation = String(UnicodeScalar(here))
    advance(by: 2)
    let pattern = try inner(.glob)
    try expect(Byte.close, of: operation + "(", from: start)
    leave()
    return Word.Part(.extendedPattern(operation, pattern), range: span(from: start))
  }
}
