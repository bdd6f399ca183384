/// The data sources of a Prisma schema: which setting, or which address, each field names.
struct PrismaSchema {
  /// One `url`, `directUrl` or `shadowDatabaseUrl`.
  struct Address {
    var field: String
    /// The text, or the variable that holds it.
    var value: Value
  }

  /// Where an address is written.
  enum Value {
    case text(String)
    case variable(String)
  }

  private(set) var addresses: [Address] = []

  /// Reads a schema's text; nil if a data source has an address in a form that isn't known.
  ///
  /// - SeeAlso: Prisma schema reference, `datasource`.
  init?(_ text: String) {
    var isSource = false
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, !first.hasPrefix("//") else { continue }
      if first == "datasource" {
        isSource = true
      } else if first.hasPrefix("}") {
        isSource = false
      } else if isSource, ["url", "directUrl", "shadowDatabaseUrl"].contains(first) {
        guard let value = Self.value(line) else { return nil }
        addresses.append(Address(field: String(first), value: value))
      }
    }
  }

  private static func value(_ line: Substring) -> Value? {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    let right = line[line.index(after: sign)...].drop(while: \.isWhitespace)
    let quoted = right.split(separator: "\"", omittingEmptySubsequences: false)
    guard quoted.count >= 3 else { return nil }
    let head = quoted[0].filter { !$0.isWhitespace }
    if head.isEmpty { return .text(String(quoted[1])) }
    return head == "env(" ? .variable(String(quoted[1])) : nil
  }
}
