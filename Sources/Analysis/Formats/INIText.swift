internal import Effects

/// Reads settings in sections, as Python's configparser does: `[name]`, `key = value`, and lines
/// that go on because they are indented.
struct INIText {
  /// How many lines are read.
  static let lineLimit = 10_000

  /// The values by section and key; a value over several lines keeps its newlines.
  private(set) var sections: [String: [String: String]] = [:]

  init(_ text: String) {
    var section = ""
    var key: String?
    for line in text.split(atByte: UInt8(ascii: "\n"), keepingEmpty: true).prefix(Self.lineLimit) {
      let body = Self.trim(line)
      if body.isEmpty || body.hasPrefix("#") || body.hasPrefix(";") { continue }
      if let first = line.first, first == " " || first == "\t", let key {
        let before = sections[section]?[key] ?? ""
        sections[section]?[key] = before.isEmpty ? body : before + "\n" + body
      } else if body.hasPrefix("["), body.hasSuffix("]") {
        section = String(body.dropFirst().dropLast())
        sections[section] = sections[section] ?? [:]
        key = nil
      } else if let sign = body.firstIndex(where: { $0 == "=" || $0 == ":" }) {
        let name = Self.trim(body[..<sign])
        sections[section, default: [:]][name] = Self.trim(body[body.index(after: sign)...])
        key = name
      }
    }
  }

  private static func trim(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first == " " || first == "\t" || first == "\r" || first == "\r\n"
    {
      rest.removeFirst()
    }
    while let last = rest.last, last == " " || last == "\t" || last == "\r" || last == "\r\n" {
      rest.removeLast()
    }
    return String(rest)
  }
}
