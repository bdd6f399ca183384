extension Reader {
  /// Reads a word, which must have at least one part.
  mutating func word(_ mode: Mode = .word) throws(ShellError) -> Word {
    let word = try inner(mode)
    guard !word.parts.isEmpty else { throw unexpected("a word") }
    return word
  }

  /// Reads parts up to what ends them as a word, which may be empty.
  mutating func inner(_ mode: Mode) throws(ShellError) -> Word {
    try count()
    let start = at
    let parts = try parts(mode)
    return Word(parts: parts, range: parts.isEmpty ? span(tail, tail) : span(from: start))
  }

  /// Reads parts up to what ends them.
  mutating func parts(_ mode: Mode) throws(ShellError) -> [Word.Part] {
    var run = Run(mode: mode)
    while true {
      if Self.isPlain(here) {
        run.extend(at)
        skipPlain()
        continue
      }
      switch try step(&run) {
      case .stop:
        run.flush(tail, in: self)
        if run.isPaired { throw missing("'", of: "'", from: run.pair) }
        return run.parts
      case .plain:
        run.extend(at)
        advance()
      case .took: break
      }
    }
  }

  /// What to do with a byte.
  enum Step {
    /// It ends the run.
    case stop
    /// It is literal text, and is still to be taken.
    case plain
    /// It was taken, and whatever it began is a part now.
    case took
  }

  /// Handles a byte that may mean something.
  private mutating func step(_ run: inout Run) throws(ShellError) -> Step {
    switch here {
    case 0 where at >= end: return .stop
    case Byte.backslash: return try backslash(&run)
    case Byte.apostrophe: return try apostrophe(&run)
    case Byte.quote: return try quote(&run)
    case Byte.backquote, Byte.dollar: return try expansion(&run)
    case Byte.less, Byte.greater: return try angle(&run)
    case Byte.open, Byte.close: return bracket(&run)
    case Byte.question, Byte.star, Byte.plus, Byte.at, Byte.bang: return try patternOperator(&run)
    default: return run.isPaired ? .plain : closer(&run)
    }
  }

  /// Adds a part that begins at an index, behind the literal text that ends at another.
  mutating func add(
    _ part: Word.Part,
    to run: inout Run,
    from start: Int,
    after literalEnd: Int
  ) throws(ShellError) -> Step {
    run.flush(literalEnd, in: self)
    try count()
    run.parts.append(part)
    if run.isPaired, bytes[start..<tail].contains(Byte.apostrophe) {
      // bash finds the end of the text by pairs of quotes, but expands what stands between them;
      // where the two readings differ nobody can rely on either.
      throw ShellError(
        .unexpected(text(start, tail), expected: "an expansion without single quotes"),
        at: offset(start)
      )
    }
    return .took
  }

  /// Takes bytes that never mean anything.
  private mutating func skipPlain() {
    repeat { at += 1 } while at < end && Self.isPlain(bytes[at])
    tail = at
    if at < end, bytes[at] == Byte.backslash { skipContinuations() }
  }

  /// Whether a byte is literal text wherever it stands in a word.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Byte.continuesName(byte)
      || (byte >= Byte.minus && byte <= 0x2E) || byte == Byte.comma || byte == Byte.equal
      || byte == Byte.percent
  }
}
