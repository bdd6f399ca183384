// What the bytes that may mean something do, by the mode they stand in.
extension Reader {
  mutating func backslash(_ run: inout Run) throws(ShellError) -> Step {
    let escaped = byte(at + 1)
    guard at + 1 < end else { return .plain }
    if run.mode.keepsBackslashes {
      switch escaped {
      case Byte.dollar, Byte.backquote, Byte.backslash: break
      case Byte.quote where run.mode != .document: break
      case Byte.closeBrace where run.mode == .quotedOperand: break
      default: return .plain
      }
    }
    let start = at
    let literalEnd = tail
    let stop = min(start + 1 + UTF8Check.width(of: escaped), end)
    let text = String(decoding: bytes[(start + 1)..<stop], as: UTF8.self)
    take(to: stop)
    let part = Word.Part(.escaped(text), range: span(start, stop))
    return try add(part, to: &run, from: start, after: literalEnd)
  }

  mutating func apostrophe(_ run: inout Run) throws(ShellError) -> Step {
    switch run.mode.apostrophe {
    case .isPlain: return .plain
    case .quotes:
      let (start, literalEnd) = (at, tail)
      return try add(try singleQuoted(), to: &run, from: start, after: literalEnd)
    case .pairs:
      run.pair = run.isPaired ? -1 : at
      return .plain
    }
  }

  mutating func quote(_ run: inout Run) throws(ShellError) -> Step {
    switch run.mode {
    case .quoted: return .stop
    case .document: return .plain
    default:
      let (start, literalEnd) = (at, tail)
      let part = try doubleQuoted(isLocalized: false)
      return try add(part, to: &run, from: start, after: literalEnd)
    }
  }

  /// Reads a pair of backquotes, or what a dollar begins.
  mutating func expansion(_ run: inout Run) throws(ShellError) -> Step {
    let (start, literalEnd) = (at, tail)
    let part = here == Byte.dollar ? try dollar(run.mode) : try backquoted(run.mode)
    guard let part else { return .plain }
    return try add(part, to: &run, from: start, after: literalEnd)
  }

  mutating func angle(_ run: inout Run) throws(ShellError) -> Step {
    switch run.mode {
    case .quoted, .document, .quotedOperand, .arithmetic, .counter, .offset, .subscript:
      return .plain
    case .word, .operand, .pattern, .regex, .glob:
      if next == Byte.open {
        let (start, literalEnd) = (at, tail)
        return try add(try processSubstitution(), to: &run, from: start, after: literalEnd)
      }
      return run.mode == .word || (run.mode == .regex && run.nesting == 0) ? .stop : .plain
    }
  }

  func bracket(_ run: inout Run) -> Step {
    if run.mode == .pattern { return patternBracket(&run) }
    switch run.mode.bracket {
    case .ends: return .stop
    case .isPlain: return .plain
    case .nests:
      if run.isPaired { return .plain }
      if here == Byte.open {
        run.nesting += 1
      } else if run.nesting == 0 {
        return .stop
      } else {
        run.nesting -= 1
      }
      return .plain
    }
  }

  /// A slash between the brackets of an extended pattern doesn't end the pattern.
  private func patternBracket(_ run: inout Run) -> Step {
    if here == Byte.close {
      run.nesting = max(0, run.nesting - 1)
    } else if run.nesting > 0 || (at > 0 && Self.isPatternOperator(bytes[at - 1])) {
      run.nesting += 1
    }
    return .plain
  }

  mutating func patternOperator(_ run: inout Run) throws(ShellError) -> Step {
    switch run.mode {
    case .word, .glob:
      guard next == Byte.open else { return .plain }
      let (start, literalEnd) = (at, tail)
      return try add(try extendedPattern(), to: &run, from: start, after: literalEnd)
    case .offset where here == Byte.question && !run.isPaired:
      run.choices += 1
      return .plain
    default: return .plain
    }
  }

  static func isPatternOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.question, Byte.star, Byte.plus, Byte.at, Byte.bang: true
    default: false
    }
  }

  /// Handles the other bytes that may end a run.
  func closer(_ run: inout Run) -> Step {
    switch (run.mode, here) {
    case (.word, _): return Byte.endsWord(here) ? .stop : .plain
    case (.regex, _):
      if run.nesting > 0 || here == Byte.bar { return .plain }
      return Byte.endsWord(here) ? .stop : .plain
    case (.operand, Byte.closeBrace), (.quotedOperand, Byte.closeBrace),
      (.pattern, Byte.closeBrace), (.offset, Byte.closeBrace):
      return .stop
    case (.pattern, Byte.slash): return run.nesting == 0 ? .stop : .plain
    case (.counter, Byte.semicolon): return run.nesting == 0 ? .stop : .plain
    case (.offset, Byte.colon):
      if run.nesting > 0 { return .plain }
      if run.choices == 0 { return .stop }
      run.choices -= 1
      return .plain
    case (.subscript, Byte.openBracket):
      run.nesting += 1
      return .plain
    case (.subscript, Byte.closeBracket):
      if run.nesting == 0 { return .stop }
      run.nesting -= 1
      return .plain
    default: return .plain
    }
  }
}
