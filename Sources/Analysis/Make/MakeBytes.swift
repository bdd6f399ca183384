/// Bytes and small steps over them that reading a makefile needs.
enum MakeBytes {
  static let newline: UInt8 = 10
  static let tab: UInt8 = 9
  static let dollar: UInt8 = 36
  static let backslash: UInt8 = 92

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

  /// Without blanks at both ends.
  static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) || first == newline { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) || last == newline { bytes.removeLast() }
    return bytes
  }

  /// Without blanks at the start: those at the end belong to a variable's value.
  static func trimStart(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { isBlank($0) || $0 == newline }
  }

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  /// The end of what a bracket at `start` opens; nil if nothing closes it.
  ///
  /// As make does it, only brackets of the same sort count.
  static func closing(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let open = bytes[start]
    let close: UInt8 = open == 40 ? 41 : 125
    var level = 0
    for index in start..<bytes.endIndex {
      if bytes[index] == open { level += 1 }
      if bytes[index] == close {
        level -= 1
        if level == 0 { return index }
      }
    }
    return nil
  }

  /// The first place of one of some bytes outside of references such as `$(x)`.
  static func first(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == dollar, index + 1 < bytes.endIndex {
        let next = bytes[index + 1]
        if next == 40 || next == 123 {
          // Behind a reference that nothing closes, nothing is outside of it.
          guard let end = closing(bytes, index + 1) else { return nil }
          index = end + 1
        } else {
          index += 2
        }
        continue
      }
      if byte == backslash {
        index += 2
        continue
      }
      if wanted.contains(byte) { return index }
      index += 1
    }
    return nil
  }

  /// The parts between commas outside of references and brackets, at most `limit` of them.
  static func arguments(_ bytes: ArraySlice<UInt8>, limit: Int) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var level = 0
    for index in bytes.indices {
      switch bytes[index] {
      case 40, 123: level += 1
      case 41, 125: level -= 1
      case 44 where level <= 0 && parts.count < limit - 1:
        parts.append(bytes[start..<index])
        start = index + 1
      default: break
      }
    }
    parts.append(bytes[start...])
    return parts
  }

  /// The text without a comment.
  static func withoutComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == backslash {
        index += 2
        continue
      }
      if bytes[index] == 35 { return bytes[..<index] }
      index += 1
    }
    return bytes
  }
}
