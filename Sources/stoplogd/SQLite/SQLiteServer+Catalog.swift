extension SQLiteServer {
  /// Endings and words of columns that say when a row was made or changed.
  private static let moments = [
    "creat", "updat", "modif", "insert", "added", "logged", "occurr", "record",
  ]

  func tables(in scope: Scope) throws(Trouble) -> [Table] {
    let all =
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    let found: [[String?]]
    switch scope {
    case .table(let name):
      let last = name.split(separator: ".").last.map(String.init) ?? name
      found = try rows(all + " AND lower(name) IN (lower(?1), lower(?2))", [name, last])
    case .schema, .database: found = try rows(all)
    }
    var tables: [Table] = []
    for row in found {
      guard let name = row.first ?? nil else { continue }
      tables.append(
        try table(name, isVirtual: (row[1] ?? "").uppercased().hasPrefix("CREATE VIRTUAL"))
      )
    }
    return tables
  }

  private func table(_ name: String, isVirtual: Bool) throws(Trouble) -> Table {
    let sql = Self.quoted(name)
    var table = Table(id: name, name: name, sql: sql, scan: 0, isPlain: !isVirtual)
    guard !isVirtual else { return table }
    let columns = try rows("SELECT name FROM pragma_table_info(?1)", [name]).compactMap { $0[0] }
    let moment = columns.first { column in
      Self.moments.contains { column.lowercased().contains($0) }
    }
    if let moment {
      let column = Self.quoted(moment)
      table.newest = """
        SELECT CAST(strftime('%s', 'now') AS INTEGER) - max(CASE typeof(\(column))
          WHEN 'integer' THEN \(column) WHEN 'text' THEN CAST(strftime('%s', \(column)) AS INTEGER)
          END) FROM \(sql)
        """
    }
    return table
  }

  func definitions() throws(Trouble) -> [String] {
    try texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL LIMIT 5001")
      .compactMap { $0.first ?? nil }
  }

  static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  func foreignKeys(to table: Table) throws(Trouble) -> [ForeignKey] { [] }

  func meansWhatItSays() throws(Trouble) -> Bool { true }

  /// SQLite keeps only the text of a view, so its words are compared.
  func views(on tables: [Table]) throws(Trouble) -> [String] {
    let names = Set(tables.map { $0.name.lowercased() })
    return try rows("SELECT name, sql FROM sqlite_schema WHERE type = 'view' ORDER BY name")
      .compactMap { row in
        let words = (row[1] ?? "").lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }
        return words.contains { names.contains(String($0)) } ? row[0] : nil
      }
  }
}
