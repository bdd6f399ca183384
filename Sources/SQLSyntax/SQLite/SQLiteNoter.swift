internal import CSQLite
internal import Effects

/// Turns what the compiler asked for into effects of one statement.
struct SQLiteNoter {
  let statement: SQLStatement
  private(set) var effects: [SQLEffect] = []
  /// Whether it only makes a table, an index, a view or a trigger, so that later statements of the
  /// text can be compiled against it.
  private(set) var definesOnly = false

  init(statement: SQLStatement) { self.statement = statement }

  mutating func add(
    _ action: Action,
    _ kind: Resource.Kind,
    _ name: String,
    _ traits: Set<SQLTrait> = [],
    _ why: String
  ) {
    let effect = SQLEffect(
      action,
      Resource(kind, name),
      range: statement.range,
      traits: traits,
      why: why
    )
    if !effects.contains(effect) { effects.append(effect) }
  }

  mutating func unknown(_ why: String) {
    let source = String(decoding: statement.bytes[statement.range].prefix(200), as: UTF8.self)
    effects.append(.unknown(source, statement.range, why: why))
  }

  mutating func note(_ events: [SQLiteEvent]) {
    let first = statement.word(0)
    let structural = events.first { Self.isStructural($0.code) }
    if first == "EXPLAIN" { return add(.read, .database, "", [], "only explains") }
    if ["REINDEX", "ANALYZE"].contains(first) {
      return add(.modify, .database, "", [.upkeep], "indexes or statistics are made anew")
    }
    if let structural {
      define(structural)
      // Dropping a table deletes its rows, and with them those that refer to it.
      let isTable = structural.code == SQLITE_DROP_TABLE
      for event in events where isTable && event.first != structural.first && changesRows(event) {
        change(event)
      }
    } else if first == "VACUUM" {
      vacuum()
    } else if ["DROP", "ALTER"].contains(first) {
      unknown("what is dropped or changed isn't known")
    } else {
      for event in events { change(event) }
    }
    for event in events where event.code == SQLITE_FUNCTION { function(event.second) }
    for event in events where event.code == SQLITE_READ && structural == nil {
      let isStandIn = event.first.isEmpty || event.first.hasPrefix("sqlite_")
      if !isStandIn { add(.read, .table, name(event), [], "rows are read") }
    }
    if effects.isEmpty { add(.read, .database, "", [], "only reads") }
  }

  /// Whether an event is of rows, and not of SQLite's own tables.
  private func changesRows(_ event: SQLiteEvent) -> Bool {
    [SQLITE_DELETE, SQLITE_UPDATE, SQLITE_INSERT].contains(event.code)
      && !event.first.hasPrefix("sqlite_")
  }

  private static func isStructural(_ code: Int32) -> Bool {
    (SQLITE_CREATE_INDEX...SQLITE_CREATE_VIEW).contains(code)
      || (SQLITE_DROP_INDEX...SQLITE_DROP_VIEW).contains(code)
      || [SQLITE_ALTER_TABLE, SQLITE_CREATE_VTABLE, SQLITE_DROP_VTABLE].contains(code)
  }

  private func name(_ event: SQLiteEvent) -> String {
    event.database.isEmpty || event.database == "main"
      ? event.first : "\(event.database).\(event.first)"
  }

  /// Whether rows in conflict are deleted: `REPLACE` or `OR REPLACE`, not the function.
  private var replaces: Bool {
    statement.word(0) == "REPLACE"
      || statement.places(of: "REPLACE").contains { statement.word($0 - 1) == "OR" }
  }

  private mutating func change(_ event: SQLiteEvent) {
    let table = name(event)
    let via = event.source.isEmpty ? "" : ", by the trigger \(event.source)"
    // The statement's own table has no source; what a trigger reaches can't be told by its text.
    let isAll =
      statement.reachesEveryRow && event.source.isEmpty && statement.places(of: "LIMIT").isEmpty
    let all: Set<SQLTrait> = isAll ? [.wholeTable] : []
    let base: Set<SQLTrait> = event.database == "temp" ? [.temporary] : []
    switch event.code {
    case SQLITE_INSERT:
      add(
        replaces ? .overwrite : .create,
        .rows,
        table,
        base,
        (replaces ? "rows are added or replaced" : "rows are added") + via
      )
    case SQLITE_DELETE where event.first.hasPrefix("sqlite_"),
      SQLITE_UPDATE
    where event.first.hasPrefix("sqlite_"):
      add(.modify, .table, table, [.changesMeaning], "SQLite's own tables are written" + via)
    case SQLITE_DELETE:
      add(
        .delete,
        .rows,
        table,
        base.union(all),
        (isAll ? "every row is deleted" : "rows are deleted") + via
      )
    case SQLITE_UPDATE where replaces:
      add(.overwrite, .rows, table, base, "rows are changed, and others replaced" + via)
    case SQLITE_UPDATE:
      let every = all.subtracting(statement.word(0) == "UPDATE" ? [] : [.wholeTable])
      add(
        .modify,
        .rows,
        table,
        base.union(every),
        (every.isEmpty ? "rows are changed" : "every row is changed") + via
      )
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT:
      add(.modify, .setting, "transaction", [.session], "a transaction's border")
    case SQLITE_PRAGMA: pragma(event.first, event.second)
    case SQLITE_ATTACH: attach(event.first)
    case SQLITE_DETACH: add(.read, .database, event.first, [.session], "a database file is closed")
    case SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE: break
    default: unknown("what it asks of SQLite isn't known (\(event.code))")
    }
  }

  private mutating func attach(_ file: String) {
    guard !file.isEmpty, file != ":memory:" else {
      return file.isEmpty
        ? unknown("which file is opened isn't known")
        : add(.modify, .setting, "attached", [.session], "a database in memory is opened")
    }
    add(.modify, .database, file, [.session], "a database file is opened or made")
  }

  private mutating func vacuum() {
    guard let into = statement.places(of: "INTO").first else {
      return add(.modify, .database, "", [.upkeep], "the file is rebuilt")
    }
    guard case .string(let file) = statement.kind(into + 1) else {
      return unknown("which file is written isn't known")
    }
    add(.create, .path, file, [], "a copy of the database is written")
  }

  private mutating func define(_ event: SQLiteEvent) {
    let table = name(event)
    let isTemporary: Set<SQLTrait> = event.database == "temp" ? [.temporary] : []
    let part: Set<SQLTrait> = isTemporary.union([.definition])
    definesOnly =
      statement.word(0) == "CREATE" && !statement.contains("VIRTUAL")
      || event.code == SQLITE_DROP_TABLE
    switch event.code {
    case SQLITE_CREATE_TABLE:
      definesOnly = definesOnly && !statement.contains("SELECT")
      add(.create, .table, table, isTemporary, "a table is made")
    case SQLITE_CREATE_TEMP_TABLE: add(.create, .table, table, [.temporary], "a table is made")
    case SQLITE_CREATE_INDEX, SQLITE_CREATE_TEMP_INDEX:
      add(.create, .object, "index \(event.first)", [.upkeep], "an index is made")
    case SQLITE_CREATE_VIEW, SQLITE_CREATE_TEMP_VIEW:
      add(.create, .view, table, part, "a view is made")
    case SQLITE_CREATE_TRIGGER, SQLITE_CREATE_TEMP_TRIGGER:
      add(
        .create,
        .object,
        "trigger \(event.second).\(event.first)",
        part.union([.changesMeaning]),
        "a trigger acts on later statements"
      )
    case SQLITE_CREATE_VTABLE: add(.create, .table, table, [], "a virtual table is made")
    case SQLITE_DROP_TABLE, SQLITE_DROP_VTABLE:
      add(.delete, .table, table, [], "a table is dropped")
    case SQLITE_DROP_TEMP_TABLE: add(.delete, .table, table, [.temporary], "a table is dropped")
    case SQLITE_DROP_VIEW, SQLITE_DROP_TEMP_VIEW:
      add(.delete, .view, table, part, "a view is dropped")
    case SQLITE_DROP_INDEX, SQLITE_DROP_TEMP_INDEX:
      add(.delete, .object, "index \(event.first)", part, "an index is dropped")
    case SQLITE_DROP_TRIGGER, SQLITE_DROP_TEMP_TRIGGER:
      add(.delete, .object, "trigger \(event.first)", part, "a trigger is dropped")
    case SQLITE_ALTER_TABLE: alter(event.second)
    default: unknown("what it asks of SQLite isn't known (\(event.code))")
    }
  }

  private mutating func alter(_ table: String) {
    if let place = statement.places(of: "DROP").first {
      let column = statement.name(at: statement.word(place + 1) == "COLUMN" ? place + 2 : place + 1)
      add(
        .delete,
        .column,
        "\(table).\(column?.text ?? "")",
        [],
        "a column is dropped with its values"
      )
    } else if let place = statement.places(of: "ADD").first {
      let column = statement.name(at: statement.word(place + 1) == "COLUMN" ? place + 2 : place + 1)
      add(.create, .column, "\(table).\(column?.text ?? "")", [], "a column is added")
    } else {
      add(.modify, .table, table, [.definition], "names change")
    }
  }
}
