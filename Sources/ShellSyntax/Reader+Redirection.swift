extension Reader {
  /// Whether a redirection starts here.
  var startsRedirection: Bool {
    switch here {
    case Byte.less, Byte.greater: return next != Byte.open
    case Byte.ampersand: return next == Byte.greater
    case Byte.zero...Byte.nine:
      let stop = indexAfterDigits
      return byte(stop) == Byte.less || byte(stop) == Byte.greater
    case Byte.openBrace: return indexAfterDescriptorName != nil
    default: return false
    }
  }

  /// The index after the digits that stand here; descriptors of more than nine are words to bash.
  private var indexAfterDigits: Int {
    var index = at
    var length = 0
    while Byte.isDigit(byte(index)), length < 10 {
      index = after(index)
      length += 1
    }
    return length < 10 ? index : at
  }

  /// The index after `{name}` or `{name[index]}` if an operator follows it.
  private var indexAfterDescriptorName: Int? {
    var index = indexAfterName(after(at))
    guard index > after(at) else { return nil }
    if byte(index) == Byte.openBracket {
      index = after(index)
      while Byte.continuesName(byte(index)) { index = after(index) }
      guard byte(index) == Byte.closeBracket else { return nil }
      index = after(index)
    }
    guard byte(index) == Byte.closeBrace else { return nil }
    index = after(index)
    return byte(index) == Byte.less || byte(index) == Byte.greater ? index : nil
  }

  /// Reads one redirection.
  mutating func redirection() throws(ShellError) -> Redirection {
    try count()
    let start = at
    let descriptor = readDescriptor()
    let kind = readOperator()
    skipBlanks()
    let wordStart = at
    let target = try word()
    let redirection = Redirection(
      descriptor: descriptor,
      kind: kind,
      target: target,
      range: span(from: start)
    )
    if kind == .hereDocument || kind == .hereDocumentStripped {
      let (delimiter, isQuoted) = Delimiter.read(joined(bytes[wordStart..<tail]))
      pending.append(
        PendingDocument(
          key: redirection.range.lowerBound,
          delimiter: delimiter,
          isQuoted: isQuoted,
          stripsTabs: kind == .hereDocumentStripped
        )
      )
    }
    return redirection
  }

  private mutating func readDescriptor() -> Redirection.Descriptor? {
    let start = at
    if here == Byte.openBrace, let stop = indexAfterDescriptorName {
      advance(to: stop)
      let name = text(start, tail).dropFirst().dropLast()
      return .variable(String(name))
    }
    guard Byte.isDigit(here) else { return nil }
    var number = 0
    let stop = indexAfterDigits
    var index = at
    while index < stop {
      number = number * 10 + Int(bytes[index] - Byte.zero)
      index = after(index)
    }
    advance(to: stop)
    return .number(number)
  }

  private mutating func readOperator() -> Redirection.Kind {
    let first = here
    advance()
    let second = here
    switch (first, second) {
    case (Byte.less, Byte.less):
      advance()
      if here == Byte.less { return taking(.hereString) }
      return here == Byte.minus ? taking(.hereDocumentStripped) : .hereDocument
    case (Byte.less, Byte.greater): return taking(.readWrite)
    case (Byte.less, Byte.ampersand): return taking(.duplicateInput)
    case (Byte.less, _): return .input
    case (Byte.greater, Byte.greater): return taking(.append)
    case (Byte.greater, Byte.ampersand): return taking(.duplicateOutput)
    case (Byte.greater, Byte.bar): return taking(.clobber)
    case (Byte.greater, _): return .output
    default:
      advance()
      return here == Byte.greater ? taking(.appendBoth) : .outputBoth
    }
  }

  private mutating func taking(_ kind: Redirection.Kind) -> Redirection.Kind {
    advance()
    return kind
  }
}
