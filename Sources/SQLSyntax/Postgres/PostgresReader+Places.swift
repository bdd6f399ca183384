/// Finding the bytes of names and statements; the tree holds only where they begin.
extension PostgresReader {
  /// A range without the blanks and comments before it and the blanks after it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end {
      if Self.isBlank(bytes[start]) {
        start += 1
      } else if start + 1 < end, bytes[start] == 0x2D, bytes[start + 1] == 0x2D {
        while start < end, bytes[start] != 0x0A, bytes[start] != 0x0D { start += 1 }
      } else if start + 1 < end, bytes[start] == 0x2F, bytes[start + 1] == 0x2A {
        start = afterComment(start, end)
      } else {
        break
      }
    }
    var last = end
    while last > start, Self.isBlank(bytes[last - 1]) { last -= 1 }
    return start..<last
  }

  private func afterComment(_ start: Int, _ end: Int) -> Int {
    var position = start
    var level = 0
    while position < end {
      let next = position + 1 < end ? bytes[position + 1] : 0
      if bytes[position] == 0x2F, next == 0x2A {
        level += 1
        position += 2
      } else if bytes[position] == 0x2A, next == 0x2F {
        level -= 1
        position += 2
        if level == 0 { return position }
      } else {
        position += 1
      }
    }
    return end
  }

  /// The bytes of the dotted name that begins somewhere; the statement's if there is none.
  func name(at start: Int?) -> Range<Int> {
    let start = start ?? 0
    var position = start
    while let end = afterPart(position) {
      guard end < bytes.count, bytes[end] == 0x2E else { return start..<end }
      guard afterPart(end + 1) != nil else { return start..<end }
      position = end + 1
    }
    return statement
  }

  private func afterPart(_ start: Int) -> Int? {
    guard start >= 0, start < bytes.count else { return nil }
    var position = start
    if bytes[start] == 0x22 {
      position += 1
      while position < bytes.count, bytes[position] != 0x22 { position += 1 }
      return position < bytes.count ? position + 1 : nil
    }
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    return position > start ? position : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x80...: true
    default: false
    }
  }
}
