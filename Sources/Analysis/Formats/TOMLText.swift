internal import JSON

/// Reads TOML 1.0 as far as project files need it.
///
/// Tables, arrays of tables, dotted keys, the four sorts of string, arrays and inline tables are
/// read; numbers, dates and truth values become strings. The bounds: ``byteLimit`` bytes,
/// ``keyLimit`` keys and ``depthLimit`` levels.
struct TOMLText {
  static let byteLimit = 512 << 10
  static let depthLimit = 32
  static let keyLimit = 2_000

  private let bytes: [UInt8]
  private var place = 0
  private var root: JSONValue = .object([:])
  private var keys = 0

  /// The document; nil if it isn't understood or beyond a bound.
  static func value(_ text: String) -> JSONValue? {
    let bytes = Array(text.utf8)
    guard bytes.count <= byteLimit else { return nil }
    var reader = TOMLText(bytes: bytes)
    return reader.document() ? reader.root : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func document() -> Bool {
    var table: [String] = []
    while true {
      skipSpace(newlines: true)
      guard let byte = current else { return true }
      if byte == 91 {
        place += 1
        let isList = current == 91
        if isList { place += 1 }
        guard let path = path(), current == 93 else { return false }
        place += isList ? 2 : 1
        table = path
        if isList { root = Self.adding(.object([:]), to: root, path[...], isList: true) }
      } else {
        guard let path = path(), current == 61 else { return false }
        place += 1
        guard let value = value(depth: 1) else { return false }
        root = Self.adding(value, to: root, (table + path)[...], isList: false)
      }
      skipSpace(newlines: false)
      guard current == nil || current == 10 else { return false }
    }
  }

  /// Skips blanks and comments.
  private mutating func skipSpace(newlines: Bool) {
    while let byte = current {
      if byte == 35 {
        while let inner = current, inner != 10 { place += 1 }
      } else if byte == 32 || byte == 9 || byte == 13 || newlines && byte == 10 {
        place += 1
      } else {
        return
      }
    }
  }

  /// A dotted key.
  private mutating func path() -> [String]? {
    var parts: [String] = []
    keys += 1
    guard keys <= Self.keyLimit else { return nil }
    while true {
      skipSpace(newlines: false)
      guard let byte = current, parts.count < Self.depthLimit else { return nil }
      if byte == 34 || byte == 39 {
        guard let part = string() else { return nil }
        parts.append(part)
      } else {
        let start = place
        while let byte = current, Self.isBare(byte) { place += 1 }
        guard place > start else { return nil }
        parts.append(MakeBytes.text(bytes[start..<place]))
      }
      skipSpace(newlines: false)
      guard current == 46 else { return parts }
      place += 1
    }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 45 || byte == 95
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace(newlines: false)
    guard let byte = current, depth <= Self.depthLimit else { return nil }
    switch byte {
    case 34, 39: return string().map { .string($0) }
    case 91: return array(depth)
    case 123: return inlineTable(depth)
    default:
      let start = place
      while let byte = current, ![10, 44, 93, 125, 35].contains(byte) { place += 1 }
      return place > start ? .string(MakeBytes.text(MakeBytes.trim(bytes[start..<place]))) : nil
    }
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    place += 1
    var elements: [JSONValue] = []
    while true {
      skipSpace(newlines: true)
      if current == 93 { break }
      guard let element = value(depth: depth + 1) else { return nil }
      elements.append(element)
      skipSpace(newlines: true)
      if current == 44 { place += 1 } else if current != 93 { return nil }
    }
    place += 1
    return .array(elements)
  }

  private mutating func inlineTable(_ depth: Int) -> JSONValue? {
    place += 1
    var table: JSONValue = .object([:])
    while true {
      skipSpace(newlines: true)
      if current == 125 { break }
      guard let path = path(), current == 61 else { return nil }
      place += 1
      guard let inner = value(depth: depth + 1) else { return nil }
      table = Self.adding(inner, to: table, path[...], isList: false)
      skipSpace(newlines: true)
      if current == 44 { place += 1 } else if current != 125 { return nil }
    }
    place += 1
    return table
  }

  private mutating func string() -> String? {
    guard let quote = current else { return nil }
    let isLong = bytes[place...].prefix(3).elementsEqual([quote, quote, quote])
    place += isLong ? 3 : 1
    if isLong, current == 10 { place += 1 }
    var out: [UInt8] = []
    while let byte = current {
      if byte == quote, !isLong || bytes[place...].prefix(3).elementsEqual([quote, quote, quote]) {
        place += isLong ? 3 : 1
        return MakeBytes.text(out)
      }
      if byte == 10, !isLong { return nil }
      if byte == 92, quote == 34 {
        place += 1
        guard unescape(&out) else { return nil }
        continue
      }
      out.append(byte)
      place += 1
    }
    return nil
  }

  private mutating func unescape(_ out: inout [UInt8]) -> Bool {
    guard let byte = current else { return false }
    place += 1
    switch byte {
    case 110: out.append(10)
    case 116: out.append(9)
    case 114: out.append(13)
    case 10: while let next = current, [10, 32, 9, 13].contains(next) { place += 1 }
    case 117, 85:
      let count = byte == 117 ? 4 : 8
      guard place + count <= bytes.count,
        let number = UInt32(MakeBytes.text(bytes[place..<(place + count)]), radix: 16),
        let scalar = Unicode.Scalar(number)
      else { return false }
      place += count
      out += Array(String(Character(scalar)).utf8)
    default: out.append(byte)
    }
    return true
  }

  /// A table with a value at a path; a path through a list goes on in its last element.
  private static func adding(
    _ value: JSONValue,
    to table: JSONValue,
    _ path: ArraySlice<String>,
    isList: Bool
  ) -> JSONValue {
    guard let key = path.first else { return value }
    if case .array(var elements) = table {
      guard let last = elements.popLast() else { return table }
      return .array(elements + [adding(value, to: last, path, isList: isList)])
    }
    var members = table.object ?? [:]
    if path.count == 1 {
      members[key] = isList ? .array((members[key]?.array ?? []) + [value]) : value
    } else {
      let inner = members[key] ?? .object([:])
      members[key] = adding(value, to: inner, path.dropFirst(), isList: isList)
    }
    return .object(members)
  }
}
