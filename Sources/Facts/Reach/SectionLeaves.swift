/// Reads `[section]` and `key = value` lines: INI files, properties, and TOML as far as settings
/// of agents use it: strings, lists of strings and inline tables.
enum SectionLeaves {
  static func read(_ text: String) -> [Leaf] {
    var leaves: [Leaf] = []
    var section: [String] = []
    var key: [String] = []
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      if leaves.count > LeafFormat.limit { break }
      let body = Substring(line).trimmed
      guard let first = body.utf8.first, first != 35, first != 59 else { continue }
      if first == 91, body.utf8.last == 93, !body.utf8.contains(61) {
        let name = body.filter { $0 != "[" && $0 != "]" }
        section = names(Substring(name))
        key = []
        continue
      }
      let sign = body.utf8.firstIndex(of: 61) ?? body.utf8.firstIndex(of: 58)
      let isValue = first == 34 || first == 39
      if let sign, !isValue || body.utf8[sign] == 61 && !key.isEmpty && isKey(body[..<sign]) {
        key = section + names(body[..<sign])
        let value = body[body.utf8.index(after: sign)...].trimmed
        leaves += Self.values(value, at: key, line: number)
      } else if !key.isEmpty {
        leaves += Self.values(body, at: key, line: number)
      }
    }
    return leaves
  }

  /// Whether a quoted start of a line is a key of TOML, `"name" = …`.
  private static func isKey(_ text: Substring) -> Bool {
    let trimmed = text.trimmed
    return trimmed.utf8.count > 1 && trimmed.utf8.last == trimmed.utf8.first
  }

  /// The names of a dotted key; a quoted one may hold dots.
  private static func names(_ text: Substring) -> [String] {
    let trimmed = text.trimmed
    if let quote = trimmed.utf8.first, quote == 34 || quote == 39 {
      return [String(trimmed.dropFirst().dropLast())]
    }
    return trimmed.split(separator: ".").map { String($0.trimmed.filter { $0 != "\"" }) }
  }

  private static func values(_ text: Substring, at path: [String], line: Int) -> [Leaf] {
    guard let first = text.utf8.first else { return [] }
    if first != 91, first != 123, first != 34, first != 39 {
      return [Leaf(path: path, value: String(text), line: line)]
    }
    // Every quoted piece, with the bare name before it if it is a member of a table.
    var leaves: [Leaf] = []
    var rest = text.utf8[...]
    var before = rest.prefix(0)
    while let open = rest.firstIndex(where: { $0 == 34 || $0 == 39 }) {
      before = rest[..<open]
      let quote = rest[open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: quote) else { break }
      let name = Substring(before).split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
      let isMember = Substring(before).trimmed.utf8.last.map { $0 == 61 || $0 == 58 } ?? false
      let own = isMember ? name.last.map { path + [String($0)] } ?? path : path
      leaves.append(Leaf(path: own, value: String(Substring(inner[..<close])), line: line))
      rest = inner[inner.index(after: close)...]
    }
    return leaves
  }
}

extension Substring {
  /// The text without blanks at both ends.
  var trimmed: Substring {
    let start = utf8.firstIndex { $0 > 32 } ?? endIndex
    let end = utf8.lastIndex { $0 > 32 }.map { utf8.index(after: $0) } ?? start
    return start < end ? self[start..<end] : self[start..<start]
  }
}
