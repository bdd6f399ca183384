/// A ZIP file as Go's library writes it: no comment, nothing before the first file, not split.
///
/// Any other is refused, so that no two readers can find different files in one.
///
/// - SeeAlso: .ZIP File Format Specification 6.3.10, 4.3.
struct ZipArchive {
  /// Where a file's data lies, and what it becomes.
  private struct Entry {
    let method: Int
    let check: UInt32
    let packed: Int
    let size: Int
    let header: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// The most files in an archive.
  private static let mostEntries = 10_000

  /// The names of the files, sorted.
  var names: [String] { entries.keys.sorted() }

  /// Reads the list of files.
  init(_ bytes: [UInt8]) throws(Unknown) {
    self.bytes = bytes
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50, number(end + 20, 2) == 0 else {
      throw Unknown("it is cut off, or not an archive")
    }
    let count = number(end + 10, 2)
    var place = number(end + 16, 4)
    guard number(end + 4, 4) == 0, number(end + 8, 2) == count, count <= Self.mostEntries,
      place + number(end + 12, 4) == end
    else { throw Unknown("its list of files isn't where it should be") }
    for _ in 0..<count {
      guard place + 46 <= end, number(place, 4) == 0x0201_4B50 else { throw Self.damaged }
      let nameEnd = place + 46 + number(place + 28, 2)
      guard nameEnd <= end,
        let name = String(validating: bytes[place + 46..<nameEnd], as: UTF8.self)
      else { throw Self.damaged }
      // Encrypted data has the first bit set.
      guard number(place + 8, 2) & 1 == 0 else { throw Unknown("'\(name)' in it is encrypted") }
      let entry = Entry(
        method: number(place + 10, 2),
        check: UInt32(truncatingIfNeeded: number(place + 16, 4)),
        packed: number(place + 20, 4),
        size: number(place + 24, 4),
        header: number(place + 42, 4)
      )
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw Unknown("it holds '\(name)' twice")
      }
      place = nameEnd + number(place + 30, 2) + number(place + 32, 2)
    }
    guard place == end else { throw Self.damaged }
  }

  /// A file's bytes; nil if there is none of that name.
  func file(_ name: String, limit: Int, budget: Budget) throws(Unknown) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.size <= limit else { throw Unknown("'\(name)' in it is too large") }
    let header = entry.header
    guard header + 30 <= bytes.count, number(header, 4) == 0x0403_4B50 else { throw Self.damaged }
    let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
    guard start + entry.packed <= bytes.count else { throw Self.damaged }
    let packed = bytes[start..<start + entry.packed]
    let file: [UInt8]
    switch entry.method {
    case 0: file = Array(packed)
    case 8: file = try Inflate.bytes(packed, size: entry.size, budget: budget)
    default: throw Unknown("'\(name)' in it is packed in a way that isn't known")
    }
    guard file.count == entry.size, Self.check(file) == entry.check else { throw Self.damaged }
    return file
  }

  private static let damaged = Unknown("it is damaged")

  /// A number of some bytes, the least first; 0 beyond the end.
  private func number(_ place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static let checks: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in
      sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
    }
  }

  /// CRC-32 (4.4.7).
  private static func check(_ bytes: [UInt8]) -> UInt32 {
    let checks = checks
    var sum = UInt32.max
    for byte in bytes { sum = sum >> 8 ^ checks[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
  }
}
