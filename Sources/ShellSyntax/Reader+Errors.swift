extension Reader {
  /// Says that what stands here has no place here.
  func unexpected(_ expected: String) -> ShellError {
    ShellError(.unexpected(tokenHere, expected: expected), at: offset(at))
  }

  /// Says that the text ended too early, or that something else stands here.
  func missing(_ closer: String, of opener: String, from start: Int) -> ShellError {
    at < end
      ? unexpected("'\(closer)'")
      : ShellError(.unterminated(opener, start: offset(start)), at: offset(end))
  }

  /// What stands here, for a message: an operator, a newline, or the start of a word.
  private var tokenHere: String {
    guard at < end else { return "end of text" }
    if here == Byte.newline { return "newline" }
    var stop = at
    if Byte.endsWord(here) {
      while stop < end, stop < at + 3, bytes[stop] == here { stop += 1 }
    } else {
      while stop < end, stop < at + 40, !Byte.endsWord(bytes[stop]) { stop += 1 }
    }
    // A character that is cut in two at the fortieth byte must not become a replacement mark.
    while stop > at + 1, stop < end, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return String(decoding: bytes[at..<stop], as: UTF8.self)
  }
}
