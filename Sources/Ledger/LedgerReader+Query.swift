internal import Storage

extension LedgerReader {
  /// How many rows, and about how many bytes, are read at once before the database is let go.
  private static let page = (rows: 256, bytes: 4 << 20)

  /// Visits the entries that a filter asks for, until the closure says false.
  ///
  /// They are read a page at a time. Between pages the database is free for others, and the
  /// closure may take as long as it likes and may write. Entries that are added meanwhile are seen
  /// if they come in the order of the filter.
  ///
  /// - Throws: ``LedgerError/unreadable(index:reason:)`` at an entry that was damaged.
  public func each(
    _ filter: Filter = Filter(),
    visit: (Entry) -> Bool
  ) throws(LedgerError) {
    var left = max(0, filter.limit)
    var range = filter.range
    while left > 0, !range.isEmpty {
      let page = try rows(filter, in: range, limit: min(left, Self.page.rows))
      guard let last = page.last else { return }
      for row in page {
        guard let entry = Entry(bytes: row.bytes), entry.index == row.number else {
          throw .unreadable(index: row.number, reason: "its bytes were changed")
        }
        guard visit(entry) else { return }
      }
      left -= page.count
      range =
        filter.isNewestFirst
        ? range.lowerBound..<last.number
        : min(last.number + 1, range.upperBound)..<range.upperBound
    }
  }

  private func rows(
    _ filter: Filter,
    in range: Range<Int>,
    limit: Int
  ) throws(LedgerError) -> [(number: Int, bytes: [UInt8])] {
    var (condition, values) = Self.condition(filter)
    condition += "number >= ? AND number < ?"
    values += [.integer(range.lowerBound), .integer(range.upperBound), .integer(limit)]
    let order = filter.isNewestFirst ? "DESC" : "ASC"
    var page: [(number: Int, bytes: [UInt8])] = []
    var size = 0
    try tree.read { () throws(StorageError) in
      try database.each(
        "SELECT number, bytes FROM entry WHERE \(condition) ORDER BY number \(order) LIMIT ?",
        values
      ) { row throws(StorageError) in
        page.append((try row.integer(0), try row.blob(1)))
        size += page.last?.bytes.count ?? 0
        return size < Self.page.bytes
      }
    }
    return page
  }

  private static func condition(_ filter: Filter) -> (String, [Value]) {
    var condition = ""
    var values: [Value] = []
    func require(_ column: String, _ value: String?) {
      guard let value else { return }
      condition += "\(column) = ? AND "
      values.append(.text(value))
    }
    require("hold", filter.hold)
    require("snapshot", filter.snapshot)
    require("session", filter.session)
    require("kind", filter.kind?.rawValue)
    if let kind = filter.kind, !Kind.frequent.contains(kind) {
      condition += "\(LedgerTable.rare) AND "
    }
    if filter.isChanging { condition += "changes = 1 AND " }
    return (condition, values)
  }
}
