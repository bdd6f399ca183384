/// What a file of MariaDB's settings says of a connection.
///
/// - SeeAlso: https://mariadb.com/kb/en/configuring-mariadb-with-option-files/
struct OptionFile {
  private(set) var values: [String: String] = [:]
  /// Whether it reads other files too, which isn't followed here.
  private(set) var hasMore = false

  private static let names = [
    "host": "host", "user": "user", "password": "password", "port": "port", "socket": "socket",
    "database": "dbname",
  ]

  /// Reads the lines of some groups; a later one counts.
  init(_ text: String, groups: Set<String>) {
    var isWanted = false
    for line in text.split(whereSeparator: \.isNewline) {
      let line = Self.trimmed(line)
      if line.first == "[" {
        isWanted = groups.contains(String(line.dropFirst().prefix { $0 != "]" }))
      } else if line.hasPrefix("!include") {
        hasMore = true
      } else if isWanted, line.first != "#", line.first != ";" {
        let parts = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
        guard parts.count == 2, let name = Self.names[String(parts[0])] else { continue }
        var value = parts[1]
        if let quote = value.first, quote == "'" || quote == "\"", value.count > 1,
          value.last == quote
        {
          value = value.dropFirst().dropLast()
        } else {
          value = Self.trimmed(value.prefix { $0 != "#" })
        }
        values[name] = String(value)
      }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
