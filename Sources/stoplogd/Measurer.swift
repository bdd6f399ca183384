/// Measures what a statement would do to tables, without running it.
///
/// Rows are counted by queries that only read. The statement itself is never run, not even in a
/// transaction that is rolled back: that fires triggers, which may act outside the database; it
/// takes locks that others wait for; sequences move on, messages and `dblink` calls can't be taken
/// back; it leaves dead rows; and where a table knows no transactions, or where the statement
/// commits by itself as DDL of MySQL does, it stays.
struct Measurer {
  let server: any Server
  let deadline: Deadline

  /// Tables above this size are estimated and not counted.
  static let countedBytes = 32 << 20
  /// How many tables of one target are counted; the rest are estimated.
  static let countedTables = 64
  /// How many tables foreign keys are followed to.
  static let cascadeTables = 64

  /// How many rows of a small table are read.
  static let readRows = 10_000

  /// Measures one target.
  func damage(_ target: MeasureRequest.Target) throws(Trouble) -> Damage {
    var target = target
    if target.action == "read" {
      return target.kind == "schema" ? try definitions() : try rows(target)
    }
    let scope: Scope
    switch target.kind {
    case "database": scope = .database
    case "schema": scope = .schema(target.name)
    case "column":
      scope = .table(target.name.split(separator: ".").dropLast().joined(separator: "."))
    default: scope = .table(target.name)
    }
    if target.kind != "rows" { target.isWhole = true }
    let tables = try server.tables(in: scope)
    guard !tables.isEmpty else {
      return Damage(note: target.kind == "database" ? "" : "no such table is there now")
    }
    var damage = target.isWhole ? whole(tables) : try selected(target, tables)
    if target.kind == "rows", target.action == "delete", !damage.parts.isEmpty {
      follow(target, tables, &damage)
    }
    if target.kind == "table" || target.kind == "schema" || target.kind == "view" {
      damage.views = (try? server.views(on: tables)) ?? []
    }
    return damage
  }

  /// How many bytes of definitions are passed on.
  static let definitionBytes = 1 << 20

  private func definitions() throws(Trouble) -> Damage {
    let found = try server.definitions()
    let size = found.reduce(0) { $0 + $1.utf8.count }
    guard size <= Self.definitionBytes else {
      return Damage(note: "its definitions have more than \(Self.definitionBytes) bytes")
    }
    return Damage(definitions: found)
  }

  /// The rows of a table, by the columns that the target names; none if there is no such table.
  private func rows(_ target: MeasureRequest.Target) throws(Trouble) -> Damage {
    let tables = try server.tables(in: .table(target.name))
    guard let table = tables.first else { return Damage(values: []) }
    guard tables.count == 1, table.isPlain else {
      return Damage(note: "'\(target.name)' isn't an ordinary table, so it wasn't read")
    }
    let columns = target.tables.map { type(of: server).quoted($0) }.joined(separator: ", ")
    let limit = Self.readRows
    let found = try server.texts("SELECT \(columns) FROM \(table.sql) LIMIT \(limit + 1)")
    guard found.count <= limit else { return Damage(note: "it has more than \(limit) rows") }
    return Damage(values: found)
  }

  /// Every row of some tables.
  private func whole(_ tables: [Table]) -> Damage {
    var damage = Damage()
    for table in tables {
      let mayCount = damage.parts.count < Self.countedTables
      let (part, newest) = part(table, mayCount: mayCount)
      damage.parts.append(part)
      if let newest, newest >= 0 { damage.newest = min(newest, damage.newest ?? .max) }
    }
    if damage.parts.contains(where: { $0.rows == nil }) {
      damage.note = "not every table could be counted"
    }
    return damage
  }

  /// One table as a whole: counted if it is small, else as the server estimates it.
  private func part(_ table: Table, mayCount: Bool) -> (part: Damage.Part, newest: Int?) {
    var part = Damage.Part(table: table, rows: table.estimate)
    var newest: Int?
    guard table.isPlain, deadline.milliseconds > 0 else { return (part, nil) }
    let isSmall = mayCount && table.scan <= Self.countedBytes
    if isSmall, let count = try? server.numbers("SELECT count(*) FROM \(table.sql)").first {
      part.rows = count
      part.isExact = count != nil
    }
    if !table.newest.isEmpty, isSmall || table.isNewestIndexed, deadline.milliseconds > 0 {
      newest = (try? server.numbers(table.newest))?.first ?? nil
    }
    return (part, newest)
  }

  /// The rows that a condition picks.
  private func selected(
    _ target: MeasureRequest.Target,
    _ tables: [Table]
  ) throws(Trouble) -> Damage {
    var damage = Damage()
    guard !target.selection.isEmpty else {
      let all = whole(tables)
      let isKnown = all.parts.allSatisfy { $0.rows != nil }
      let rows = all.parts.reduce(0) { $0 + ($1.rows ?? 0) }
      damage.newest = all.newest
      damage.note =
        "which rows it picks isn't known"
        + (isKnown ? "; \(rows) are there in all" : "")
      return damage
    }
    for name in target.tables {
      let read = try server.tables(in: .table(name))
      guard !read.isEmpty, read.allSatisfy(\.isPlain) else {
        return Damage(note: "'\(name)' isn't an ordinary table, so its rows weren't counted")
      }
    }
    guard try server.meansWhatItSays() else {
      return Damage(note: "the database has operators of its own, so no rows were counted")
    }
    let query = "SELECT count(*) FROM \(target.selection)"
    guard let count = try server.numbers(query).first ?? nil, let table = tables.first else {
      return Damage(note: "its rows couldn't be counted")
    }
    damage.parts = [Damage.Part(table: table, rows: count, isExact: true)]
    damage.parts[0].table.bytes = nil
    return damage
  }

  /// Adds what foreign keys take along.
  private func follow(
    _ target: MeasureRequest.Target,
    _ tables: [Table],
    _ damage: inout Damage
  ) {
    var seen = Set(tables.map(\.id))
    var open: [(table: Table, source: String, alias: String)] = tables.map { table in
      target.selection.isEmpty || target.cascades
        ? (table, table.sql, table.sql) : (table, target.selection, target.alias)
    }
    while let (table, source, alias) = open.popLast(), seen.count < Self.cascadeTables {
      guard let keys = try? server.foreignKeys(to: table) else {
        damage.note = "what its foreign keys take along wasn't found out"
        return
      }
      for key in keys where key.cascades || target.cascades {
        guard seen.insert(key.child.id).inserted else {
          if !target.isWhole { damage.note = "rows that point at rows of the same table count too" }
          continue
        }
        if target.cascades {
          let (part, newest) = part(key.child, mayCount: true)
          damage.parts.append(part)
          damage.parts[damage.parts.count - 1].isCascade = true
          if let newest, newest >= 0 { damage.newest = min(newest, damage.newest ?? .max) }
          open.append((key.child, key.child.sql, key.child.sql))
          continue
        }
        let columns = key.columns.joined(separator: ", ")
        let parents = key.parentColumns.map { "\(alias).\($0)" }.joined(separator: ", ")
        let from = "\(key.child.sql) WHERE (\(columns)) IN (SELECT \(parents) FROM \(source))"
        damage.parts.append(cascaded(key.child, from, isWhole: target.selection.isEmpty))
        open.append((key.child, from, key.child.sql))
      }
    }
  }

  private func cascaded(_ child: Table, _ from: String, isWhole: Bool) -> Damage.Part {
    var part = Damage.Part(table: child, isCascade: true)
    part.table.bytes = nil
    let isSmall = child.scan <= Self.countedBytes
    if child.isPlain, isSmall || !isWhole, deadline.milliseconds > 0,
      let count = try? server.numbers("SELECT count(*) FROM \(from)").first ?? nil
    {
      part.rows = count
      part.isExact = true
    } else if isWhole {
      part.rows = child.estimate
    }
    return part
  }
}
