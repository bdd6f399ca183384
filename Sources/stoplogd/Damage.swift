internal import JSON

/// What was measured of one target.
struct Damage {
  /// One table's part in it.
  struct Part {
    var table: Table
    var rows: Int?
    var isExact = false
    var isCascade = false
  }

  var parts: [Part] = []
  var views: [String] = []
  /// Seconds since the newest row.
  var newest: Int?
  /// Rows that aren't of tables, such as keys.
  var keys: Int?
  /// Bytes, where they aren't those of tables.
  var bytes: Int?
  /// Whether everything was counted though there are no tables.
  var isCounted = false
  var note = ""
  /// The definitions of a database.
  var definitions: [String]?
  /// The rows of a table that was to be read.
  var values: [[String?]]?

  /// How many tables and views are named.
  private static let named = 8
  /// How many names of tables are given, so that others know whether theirs is among them.
  private static let listed = 2_000

  var json: JSONValue {
    var members: [String: JSONValue] = [:]
    if !parts.isEmpty { members["count"] = .integer(parts.count) }
    let rows = keys ?? Self.sum(parts.map(\.rows))
    members["rows"] = rows.map(JSONValue.integer)
    members["exact"] = .bool(isCounted || !parts.isEmpty && parts.allSatisfy(\.isExact))
    members["bytes"] = (bytes ?? Self.sum(parts.map(\.table.bytes))).map(JSONValue.integer)
    members["newest"] = newest.map(JSONValue.integer)
    members["tables"] = .array(
      parts.sorted { ($0.rows ?? -1) > ($1.rows ?? -1) }.prefix(Self.named).map(Self.json)
    )
    members["names"] = .array(
      parts.prefix(Self.listed).map { .string(Self.plain($0.table.name)) }
    )
    members["views"] = .array(views.prefix(Self.named).map { .string(Self.plain($0)) })
    members["note"] = .string(note)
    members["definitions"] = definitions.map { .array($0.map(JSONValue.string)) }
    if let values {
      members["values"] = .array(
        values.map { .array($0.map { .string(Self.plain($0 ?? "")) }) }
      )
    }
    return .object(members)
  }

  private static func json(_ part: Part) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(plain(part.table.name)), "exact": .bool(part.isExact),
      "cascade": .bool(part.isCascade),
    ]
    members["rows"] = part.rows.map(JSONValue.integer)
    return .object(members)
  }

  /// The sum; nil if any is missing, or if there are none.
  private static func sum(_ numbers: [Int?]) -> Int? {
    guard !numbers.isEmpty else { return nil }
    var total = 0
    for number in numbers {
      guard let number else { return nil }
      let (next, overflow) = total.addingReportingOverflow(number)
      guard !overflow, number >= 0 else { return nil }
      total = next
    }
    return total
  }

  /// A name from a server, short and without control characters.
  static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(128).map { $0.value < 32 || $0.value == 127 ? "?" : Character($0) }
    )
  }
}
