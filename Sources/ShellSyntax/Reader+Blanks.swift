extension Reader {
  /// Skips spaces, tabs and a comment; `at` stands at the start of a token or at a newline.
  mutating func skipBlanks() {
    let start = at
    while at < end, bytes[at] == Byte.space || bytes[at] == Byte.tab {
      at += 1
      if at < end, bytes[at] == Byte.backslash { skipContinuations() }
    }
    record(.blank, start, at)
    guard here == Byte.hash else { return }
    let comment = at
    while at < end, bytes[at] != Byte.newline { at += 1 }
    record(.comment, comment, at)
  }

  /// Skips blanks, comments and newlines.
  mutating func skipLines() throws(ShellError) {
    skipBlanks()
    while here == Byte.newline {
      try newline()
      skipBlanks()
    }
  }

  /// Takes a newline between tokens, and the here-documents that start after it.
  mutating func newline() throws(ShellError) {
    record(.newline, at, at + 1)
    at += 1
    if !pending.isEmpty { try readDocuments() }
    skipContinuations()
  }
}
