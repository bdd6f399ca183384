internal import JSON

/// A JSON text that is edited in place, so that a person's order and spacing stay as they are.
///
/// INVARIANT: the bytes are JSON that ``JSONValue`` has accepted; the scan relies on it.
struct SettingsText {
  private(set) var bytes: [UInt8]

  /// A member of an object: its key, where the key starts, and its value's bytes.
  struct Member {
    let key: String
    let start: Int
    let value: Range<Int>
  }

  /// Takes a text over.
  init(_ bytes: [UInt8]) throws(JSONError) {
    _ = try JSONValue(parsing: bytes)
    self.bytes = bytes
  }

  /// The outermost value's bytes.
  var root: Range<Int> {
    let start = skipSpace(0)
    return start..<end(ofValueAt: start)
  }

  /// The value in a range.
  func value(_ range: Range<Int>) -> JSONValue {
    (try? JSONValue(parsing: bytes[range])) ?? .null
  }

  /// The members of the object in a range, in their order.
  func members(_ object: Range<Int>) -> [Member] {
    var members: [Member] = []
    var position = skipSpace(object.lowerBound + 1)
    while position < object.upperBound - 1 {
      let keyEnd = end(ofValueAt: position)
      let key = value(position..<keyEnd).string ?? ""
      let start = skipSpace(skipSpace(keyEnd) + 1)
      let stop = end(ofValueAt: start)
      members.append(Member(key: key, start: position, value: start..<stop))
      position = skipComma(stop)
    }
    return members
  }

  /// The elements of the array in a range.
  func elements(_ array: Range<Int>) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    var position = skipSpace(array.lowerBound + 1)
    while position < array.upperBound - 1 {
      let stop = end(ofValueAt: position)
      elements.append(position..<stop)
      position = skipComma(stop)
    }
    return elements
  }

  /// The range of a member's value; nil if the object has no such key.
  func member(_ key: String, of object: Range<Int>) -> Range<Int>? {
    members(object).first { $0.key == key }?.value
  }

  /// Replaces bytes.
  mutating func replace(_ range: Range<Int>, with text: some Collection<UInt8>) {
    bytes.replaceSubrange(range, with: text)
  }
}

extension SettingsText {
  private func skipSpace(_ start: Int) -> Int {
    var position = start
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
    return position
  }

  private func skipComma(_ start: Int) -> Int {
    let position = skipSpace(start)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { return position }
    return skipSpace(position + 1)
  }

  private func end(ofValueAt start: Int) -> Int {
    var position = start
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): position = end(ofTextAt: position)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return position }
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D:
        position += 1
        continue
      default: position = end(ofWordAt: position)
      }
      if depth == 0 { return position }
    }
    return bytes.count
  }

  private func end(ofTextAt start: Int) -> Int {
    var position = start + 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(position + 1, bytes.count)
  }

  private func end(ofWordAt start: Int) -> Int {
    var position = start
    while position < bytes.count, !Array(",:]} \t\n\r".utf8).contains(bytes[position]) {
      position += 1
    }
    return position
  }
}
