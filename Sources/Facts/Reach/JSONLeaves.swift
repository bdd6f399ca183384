/// Reads the values of JSON with their lines, also where comments stand in it (JSONC).
///
/// It is more lenient than the settings' own readers: of a key that stands twice both are given.
struct JSONLeaves {
  private static let mostLevels = 64

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var leaves: [Leaf] = []

  /// - Throws: ``Unknown`` if the text isn't JSON.
  static func read(_ text: String) throws(Unknown) -> [Leaf] {
    var reader = JSONLeaves(bytes: Array(text.utf8))
    if reader.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
    reader.skip()
    if reader.current == nil { return [] }
    guard reader.value([]), reader.leaves.count <= LeafFormat.limit + 1 else {
      throw Unknown("line \(reader.line) isn't understood as JSON")
    }
    return reader.leaves
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func advance() {
    if current == 10 { line += 1 }
    place += 1
  }

  /// Skips blanks and comments.
  private mutating func skip() {
    while let byte = current {
      if byte <= 32 {
        advance()
      } else if byte == 47, place + 1 < bytes.count, bytes[place + 1] == 47 {
        while let next = current, next != 10 { place += 1 }
      } else if byte == 47, place + 1 < bytes.count, bytes[place + 1] == 42 {
        place += 2
        while let next = current, !(next == 42 && bytes[place...].dropFirst().first == 47) {
          advance()
        }
        place += 2
      } else {
        return
      }
    }
  }

  private mutating func value(_ path: [String]) -> Bool {
    guard path.count < Self.mostLevels, leaves.count <= LeafFormat.limit else { return false }
    skip()
    switch current {
    case 123: return members(path)
    case 91: return elements(path)
    case 34:
      let start = line
      guard let text = string() else { return false }
      leaves.append(Leaf(path: path, value: text, line: start))
      return true
    default:
      let start = place
      while let byte = current, Self.isWord(byte) { place += 1 }
      guard place > start else { return false }
      let word = String(decoding: bytes[start..<place], as: UTF8.self)
      leaves.append(Leaf(path: path, value: word, line: line))
      return true
    }
  }

  private mutating func members(_ path: [String]) -> Bool {
    advance()
    while true {
      skip()
      if current == 125 {
        advance()
        return true
      }
      guard current == 34, let key = string() else { return false }
      skip()
      guard current == 58 else { return false }
      advance()
      guard value(path + [key]) else { return false }
      skip()
      if current == 44 { advance() } else if current != 125 { return false }
    }
  }

  private mutating func elements(_ path: [String]) -> Bool {
    advance()
    var index = 0
    while true {
      skip()
      if current == 93 {
        advance()
        return true
      }
      guard value(path + ["\(index)"]) else { return false }
      index += 1
      skip()
      if current == 44 { advance() } else if current != 93 { return false }
    }
  }

  private mutating func string() -> String? {
    place += 1
    var out: [UInt8] = []
    while let byte = current {
      if byte == 34 {
        place += 1
        return String(decoding: out, as: UTF8.self)
      }
      if byte == 92, place + 1 < bytes.count {
        place += 1
        // What no address and no token has (`\u0041`) is left as it is.
        let plain: [UInt8: UInt8] = [110: 10, 116: 9, 114: 13]
        out.append(plain[bytes[place]] ?? bytes[place])
      } else {
        out.append(byte)
      }
      advance()
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 43 || byte == 45 || byte == 46
  }
}
