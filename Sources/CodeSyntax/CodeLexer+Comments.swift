extension CodeLexer {
  /// Moves to the end of the line.
  mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  /// Skips a comment; false if there is none.
  mutating func skipComment() -> Bool {
    let byte = bytes[position]
    let hashes = language != .javascript && byte == UInt8(ascii: "#")
    if hashes, !(language == .php && peek(1) == UInt8(ascii: "[")) {
      if language == .php { skipPHPLine() } else { skipLine() }
      followsBlank = true
      return true
    }
    guard language == .javascript || language == .php, byte == UInt8(ascii: "/") else {
      return false
    }
    if peek(1) == UInt8(ascii: "/") {
      if language == .php { skipPHPLine() } else { skipLine() }
    } else if peek(1) == UInt8(ascii: "*") {
      position += 2
      while position < bytes.count, !goes("*/") { position += 1 }
      if position >= bytes.count { isSure = false }
      position = min(position + 2, bytes.count)
    } else {
      return false
    }
    followsBlank = true
    return true
  }

  /// A comment of PHP ends where PHP ends, even in the middle of a line.
  private mutating func skipPHPLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), !goes("?>") {
      position += 1
    }
  }

  /// Skips markup up to the next `<?php` or `<?=`.
  mutating func skipMarkup() {
    while position < bytes.count {
      if goes("<?php") {
        position += 5
        return
      }
      if goes("<?=") {
        position += 3
        return add(.name, "echo")
      }
      if goes("<?") {
        position += 2
        return
      }
      position += 1
    }
  }

  /// Skips documentation between statements, which begins at the start of a line.
  mutating func skipPages() {
    switch language {
    case .ruby where goes("=begin"):
      skipPage(until: "=end")
    case .perl where goes("=") && Self.isNameStart(peek(1)):
      skipPage(until: "=cut")
    case .ruby where goes("__END__"): position = bytes.count
    default: break
    }
  }

  private mutating func skipPage(until end: StaticString) {
    while position < bytes.count {
      let isLast = goes(end)
      skipLine()
      if isLast { return }
      position = min(position + 1, bytes.count)
    }
  }
}
