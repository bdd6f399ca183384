/// Arguments of meta-commands.
extension PsqlScript {
  /// One argument, and whether its text is sure.
  struct Argument {
    var text: String
    var isSure = true
  }

  mutating func skipBlanks() {
    while position < bytes.count, peek() != 0x0A, PostgresReader.isBlank(peek()) { position += 1 }
  }

  /// The rest of the line as it stands.
  mutating func restOfLine() -> String {
    skipBlanks()
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    defer { position = end }
    return text(position..<end)
  }

  /// The arguments up to the end of the line or the next command.
  ///
  /// What stands in backquotes is run by a shell while the line is read.
  mutating func arguments() -> [Argument] {
    var arguments: [Argument] = []
    while true {
      skipBlanks()
      guard position < bytes.count, peek() != 0x0A, peek() != 0x5C else { break }
      arguments.append(argument())
    }
    if peek() == 0x5C, peek(1) == 0x5C { position += 2 }
    return arguments
  }

  private mutating func argument() -> Argument {
    var text: [UInt8] = []
    var isSure = true
    while position < bytes.count, !PostgresReader.isBlank(peek()), peek() != 0x5C {
      let begin = position
      switch peek() {
      case 0x27: isSure = quoted(&text) && isSure
      case 0x22:
        text += plainQuoted(0x22)
      case 0x60:
        let command = plainQuoted(0x60)
        items.append(.shell(String(decoding: command, as: UTF8.self), begin..<position))
        isSure = false
      default:
        if peek() == 0x3A, peek(1) != 0x3A { isSure = false }
        text.append(peek())
        position += 1
      }
    }
    return Argument(text: String(decoding: text, as: UTF8.self), isSure: isSure)
  }

  /// A constant in single quotes; false if it holds escapes other than of signs.
  private mutating func quoted(_ text: inout [UInt8]) -> Bool {
    var isSure = true
    position += 1
    while position < bytes.count {
      if peek() == 0x27, peek(1) != 0x27 { break }
      if peek() == 0x5C {
        if PostgresReader.isWord(peek(1)) { isSure = false }
        position += 1
      } else if peek() == 0x27 {
        position += 1
      }
      if position < bytes.count { text.append(peek()) }
      position += 1
    }
    position = min(bytes.count, position + 1)
    return isSure
  }

  private mutating func plainQuoted(_ quote: UInt8) -> [UInt8] {
    let begin = position + 1
    position = begin
    while position < bytes.count, peek() != quote { position += 1 }
    let end = min(position, bytes.count)
    position = min(bytes.count, position + 1)
    return begin <= end ? Array(bytes[begin..<end]) : []
  }
}
