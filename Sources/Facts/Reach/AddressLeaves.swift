/// Finds addresses of databases anywhere in a text: in code, scripts and arguments.
enum AddressLeaves {
  private static let marks = Array("://".utf8)

  static func read(_ text: String) -> [Leaf] {
    var leaves: [Leaf] = []
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      if leaves.count > LeafFormat.limit { break }
      let body = Substring(line).trimmed.utf8
      let isComment = ["#", "//", "*", "/*", "--"].contains { body.starts(with: $0.utf8) }
      if isComment { continue }
      for address in addresses(in: line) {
        leaves.append(Leaf(path: [name(before: address, in: line)], value: address, line: number))
      }
    }
    return leaves
  }

  /// The addresses in one line.
  static func addresses(in line: Substring.UTF8View) -> [String] {
    var found: [String] = []
    var place = line.startIndex
    while let colon = line[place...].firstIndex(of: 58), found.count < 16 {
      place = line.index(after: colon)
      guard line[colon...].starts(with: marks) else { continue }
      var start = colon
      while start > line.startIndex, isScheme(line[line.index(before: start)]) {
        start = line.index(before: start)
      }
      let end = line[colon...].firstIndex { $0 <= 32 || [34, 39, 96, 60, 62, 41].contains($0) }
      let text = String(Substring(line[start..<(end ?? line.endIndex)]))
      if DatabaseAddress.isDatabase(text) { found.append(text) }
      place = end ?? line.endIndex
    }
    return found
  }

  /// The name that stands before an address, as in `NAME="…"` or `'url': '…'`.
  ///
  /// Only what an equals sign or a colon ties to the address: another word could be a password.
  private static func name(before address: String, in line: Substring.UTF8View) -> String {
    let text = Substring(line)
    guard let range = text.firstRange(of: address) else { return "an address" }
    let before = text[..<range.lowerBound].utf8
    let gap = before.reversed().prefix { [32, 34, 39, 58, 61].contains($0) }
    let name = before.dropLast(gap.count).reversed().prefix { isScheme($0) || $0 == 95 }
    guard gap.contains(58) || gap.contains(61), !name.isEmpty, name.count <= 64 else {
      return "an address"
    }
    return String(decoding: name.reversed(), as: UTF8.self)
  }

  private static func isScheme(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 43 || byte == 46 || byte == 45
  }
}
