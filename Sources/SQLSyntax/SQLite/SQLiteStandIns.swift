/// Stand-ins for what a statement names and the scratch database doesn't have.
///
/// SQLite says what is missing, one thing at a time; each is made and the statement compiled again.
struct SQLiteStandIns {
  /// Tables that were made up, by name as SQLite wrote it.
  private var tables: [String] = []
  private var columns: [String: Set<String>] = [:]

  /// Makes what a message of the compiler asks for; false if it asks for something else.
  ///
  /// `statement`: The tokens, to find the table that an `INSERT` fills.
  mutating func supply(
    _ message: String,
    for statement: SQLStatement,
    in scratch: SQLiteScratch
  ) -> Bool {
    func after(_ prefix: String) -> String? {
      message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : nil
    }
    if let name = after("no such table: ") { return table(name, statement, scratch) }
    if let name = after("no such column: ") { return column(name, scratch) }
    if let name = after("no such view: ") {
      return scratch.define("CREATE VIEW \(Self.quoted(name)) AS SELECT 1")
    }
    if let name = after("no such index: ") { return index(name, scratch) }
    if let name = after("no such trigger: ") { return trigger(name, scratch) }
    if let name = after("no such function: ") { return scratch.declareFunction(name) }
    if let name = after("no such collation sequence: ") { return scratch.declareCollation(name) }
    if let name = after("unknown database ") { return attach(Self.bare(name), scratch) }
    if message.hasPrefix("table "), message.contains(" has no column named ") {
      let words = message.split(separator: " ").map(String.init)
      return column("\(words[1]).\(words[words.count - 1])", scratch)
    }
    return shape(message, statement, scratch)
  }

  private mutating func table(
    _ name: String,
    _ statement: SQLStatement,
    _ scratch: SQLiteScratch
  ) -> Bool {
    columns[name] = nil
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2,
      attach(parts[0], scratch) || ["main", "temp"].contains(parts[0].lowercased())
    {
      if !tables.contains(name) { tables.append(name) }
      return scratch.define("CREATE TABLE \(Self.quoted(name)) (stand_in)")
    }
    if !tables.contains(name) { tables.append(name) }
    return scratch.define("CREATE TABLE \(Self.quoted(name)) (stand_in)")
      || scratch.define("CREATE TABLE \(Self.quoted(whole: name)) (stand_in)")
  }

  private mutating func column(_ text: String, _ scratch: SQLiteScratch) -> Bool {
    let parts = Self.bare(text).split(separator: ".").map { Self.bare(String($0)) }
    guard let name = parts.last, !tables.isEmpty else { return false }
    let owner = parts.count > 1 ? parts[parts.count - 2] : ""
    let named = tables.filter { $0 == owner || $0.hasSuffix(".\(owner)") }
    // An alias says nothing of its table: every stand-in gets the column. A bare name goes to one
    // stand-in only, or it would be ambiguous.
    let targets = named.isEmpty ? (owner.isEmpty ? [tables[0]] : tables) : named
    return add(name, to: targets, scratch)
  }

  private mutating func add(_ column: String, to targets: [String], _ scratch: SQLiteScratch)
    -> Bool
  {
    var changed = false
    for table in targets where columns[table, default: []].insert(column.lowercased()).inserted {
      changed =
        scratch.define(
          "ALTER TABLE \(Self.quoted(table)) ADD COLUMN \(Self.quoted(whole: column))",
          reading: 3 * (columns[table]?.count ?? 0)
        ) || changed
    }
    return changed
  }

  /// Mends the number of columns and the keys of the table that an `INSERT` fills.
  private mutating func shape(
    _ message: String,
    _ statement: SQLStatement,
    _ scratch: SQLiteScratch
  ) -> Bool {
    if message.hasPrefix("table "), message.hasSuffix(" already exists") {
      let name = String(message.dropFirst(6).dropLast(15))
      guard let index = tables.firstIndex(of: Self.bare(name)) else { return false }
      return scratch.define("DROP TABLE \(Self.quoted(tables.remove(at: index)))")
    }
    if message.hasPrefix("cannot join using column ") {
      let name = message.dropFirst("cannot join using column ".count).prefix { $0 != " " }
      return add(String(name), to: tables, scratch)
    }
    guard let into = statement.places(of: "INTO").first, let name = statement.name(at: into + 1),
      let table = tables.first(where: { $0 == name.text || $0 == "main.\(name.text)" })
    else { return false }
    if message.hasPrefix("table "), message.hasSuffix("values were supplied") {
      let numbers = message.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2, numbers[0] < numbers[1], numbers[1] < 500 else { return false }
      return (numbers[0]..<numbers[1]).allSatisfy {
        add("stand_in_\($0)", to: [table], scratch)
      }
    }
    if message.hasPrefix("ON CONFLICT clause does not match") {
      guard let conflict = statement.places(of: "CONFLICT").last else { return false }
      var names: [String] = []
      var place = conflict + 2
      while let (text, end) = statement.name(at: place) {
        names.append(text)
        _ = add(text, to: [table], scratch)
        guard statement.kind(end) == .comma else { break }
        place = end + 1
      }
      let list = names.map(Self.quoted(whole:)).joined(separator: ", ")
      return scratch.define("CREATE UNIQUE INDEX stand_in_key ON \(Self.quoted(table)) (\(list))")
    }
    return false
  }

  private func index(_ name: String, _ scratch: SQLiteScratch) -> Bool {
    scratch.define("CREATE TABLE IF NOT EXISTS stand_in_table (stand_in)")
      && scratch.define("CREATE INDEX \(Self.quoted(name)) ON stand_in_table (stand_in)")
  }

  private func trigger(_ name: String, _ scratch: SQLiteScratch) -> Bool {
    scratch.define("CREATE TABLE IF NOT EXISTS stand_in_table (stand_in)")
      && scratch.define(
        "CREATE TRIGGER \(Self.quoted(name)) AFTER INSERT ON stand_in_table BEGIN SELECT 1; END"
      )
  }

  private func attach(_ name: String, _ scratch: SQLiteScratch) -> Bool {
    scratch.define("ATTACH ':memory:' AS \(Self.quoted(whole: name))")
  }

  private static func bare(_ text: String) -> String {
    text.hasPrefix("\"") && text.hasSuffix("\"") && text.count > 1
      ? String(text.dropFirst().dropLast()) : text
  }

  private static func quoted(_ name: String) -> String {
    name.split(separator: ".", maxSplits: 1).map { quoted(whole: bare(String($0))) }
      .joined(separator: ".")
  }

  private static func quoted(whole name: String) -> String {
    var text = "\""
    for character in name { text += character == "\"" ? "\"\"" : String(character) }
    return text + "\""
  }
}
