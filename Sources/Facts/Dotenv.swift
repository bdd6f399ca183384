/// The settings in a `.env` file.
///
/// `KEY=value` or `KEY: value`, `export`, comments, three kinds of quotes (also over several
/// lines) and `${KEY}` are read as the common dotenv libraries do; other lines are skipped, as
/// they do too. A reference that leads nowhere is left as it is written.
struct Dotenv {
  /// How many bytes all values may have together: each may hold the others again.
  static let limit = 4 << 20
  /// How many bytes one value may have that holds others; no URL is as long.
  private static let valueLimit = 64 << 10

  private(set) var values: [String: String] = [:]
  /// The line on which each key stands, counted from 1.
  private(set) var lines: [String: Int] = [:]
  private let bytes: [UInt8]
  private var place = 0
  private var size = 0

  /// Reads a file's text; references look in the file first and then in the environment.
  ///
  /// `path`: The file, for the reason.
  ///
  /// - Throws: ``Unknown`` if the values together are longer than ``limit``.
  init(_ text: String, at path: String, environment: [String: String]) throws(Unknown) {
    bytes = Array(text.utf8)
    var line = 1
    var counted = 0
    while place < bytes.count {
      line += bytes[counted..<place].count { $0 == 10 }
      counted = place
      guard let key = readKey() else {
        skipLine()
        continue
      }
      lines[key] = line
      let (value, expands) = readValue()
      let whole = expands ? Self.expand(value, values, environment) : value
      size += whole.utf8.count
      guard size <= Self.limit else {
        throw Unknown("'\(path)' holds values of more than \(Self.limit) bytes")
      }
      values[key] = whole
      skipLine()
    }
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipLine() {
    while let byte = current, byte != 10 { place += 1 }
    place += 1
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 32 || byte == 9 || byte == 13 { place += 1 }
  }

  private mutating func readKey() -> String? {
    skipBlanks()
    if bytes[min(place, bytes.count)...].starts(with: "export ".utf8) {
      place += 7
      skipBlanks()
    }
    let start = place
    while let byte = current, Self.isKey(byte) { place += 1 }
    let key = String(decoding: bytes[start..<place], as: UTF8.self)
    skipBlanks()
    guard !key.isEmpty, let sign = current, sign == 61 || sign == 58 else { return nil }
    place += 1
    skipBlanks()
    return key
  }

  /// The value, and whether references in it count.
  private mutating func readValue() -> (String, Bool) {
    if let quote = current, quote == 34 || quote == 39 || quote == 96,
      let end = closing(quote, after: place)
    {
      let raw = Array(bytes[(place + 1)..<end])
      place = end + 1
      let text = String(decoding: quote == 34 ? Self.unescape(raw) : raw, as: UTF8.self)
      return (text, quote == 34)
    }
    let start = place
    var end = place
    while let byte = current, byte != 10 {
      let isComment = byte == 35 && (place == start || bytes[place - 1] <= 32)
      if isComment { break }
      place += 1
      if byte > 32 { end = place }
    }
    return (String(decoding: bytes[start..<end], as: UTF8.self), true)
  }

  private func closing(_ quote: UInt8, after start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == quote { return index }
      index += bytes[index] == 92 && quote == 34 ? 2 : 1
    }
    return nil
  }

  private static func unescape(_ raw: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < raw.count {
      if raw[index] == 92, index + 1 < raw.count {
        index += 1
        switch raw[index] {
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "t"): out.append(9)
        default: out.append(raw[index])
        }
      } else {
        out.append(raw[index])
      }
      index += 1
    }
    return out
  }

  /// Puts in what `${KEY}`, `${KEY:-default}` and `$KEY` stand for, once.
  private static func expand(
    _ value: String,
    _ file: [String: String],
    _ environment: [String: String]
  ) -> String {
    var out: [UInt8] = []
    var rest = Array(value.utf8)[...]
    guard rest.contains(36) else { return value }
    let lastBrace = rest.lastIndex(of: 125) ?? -1
    while let byte = rest.first {
      guard byte == 36, let reference = Reference(rest, lastBrace) else {
        out.append(byte)
        rest = rest.dropFirst()
        continue
      }
      let found = file[reference.key] ?? environment[reference.key] ?? reference.fallback
      out += found.map { Array($0.utf8) } ?? Array(rest.prefix(reference.length))
      rest = rest.dropFirst(reference.length)
      if out.count > Self.valueLimit { break }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 95 || byte == 46 || byte == 45
  }

  /// A `$KEY`, `${KEY}` or `${KEY:-default}` at the start of some bytes.
  private struct Reference {
    var key: String
    var fallback: String?
    var length: Int

    /// `lastBrace`: Where the last `}` is, so that nobody looks for one that isn't there.
    init?(_ bytes: ArraySlice<UInt8>, _ lastBrace: Int) {
      let isBraced = bytes.dropFirst().first == 123
      let body = bytes.dropFirst(isBraced ? 2 : 1)
      let name = body.prefix { Dotenv.isKey($0) && $0 != 45 && $0 != 46 }
      guard !name.isEmpty else { return nil }
      key = String(decoding: name, as: UTF8.self)
      guard isBraced else {
        length = 1 + name.count
        return
      }
      guard name.endIndex <= lastBrace, let end = body[name.endIndex...].firstIndex(of: 125) else {
        return nil
      }
      var rest = body[name.endIndex..<end]
      if rest.first == 58 { rest = rest.dropFirst() }
      if rest.first == 45 { fallback = String(decoding: rest.dropFirst(), as: UTF8.self) }
      length = end - bytes.startIndex + 1
    }
  }
}
