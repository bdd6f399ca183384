internal import Effects

/// Where a tool notes in the database which migrations it has applied.
struct MigrationJournal {
  /// How a row names a migration's file.
  enum Naming {
    /// By the name of the file, or of the folder it is alone in, without its ending.
    case name
    /// By the digits that the name begins with, with or without signs between them.
    case number
    /// By the folder of the application and the name.
    case application
    /// By the highest number that was applied.
    case newest
    /// By the revisions that nothing follows.
    case heads
  }

  var table: String
  /// The column of the name; the application's comes before it.
  var columns: [String]
  var naming: Naming
  /// A column that is true if the migration was applied to its end.
  var whole: String?
  /// A column that is empty, or false, if it was.
  var broken: String?

  /// The tool's table; nil if it names files by what they hold.
  static func of(_ tool: MigrationTool) -> MigrationJournal? {
    switch tool {
    case .alembic: Self("alembic_version", ["version_num"], .heads)
    case .artisan: Self("migrations", ["migration"], .name)
    case .dbmate, .rails: Self("schema_migrations", ["version"], .number)
    case .diesel: Self("__diesel_schema_migrations", ["version"], .number)
    case .django: Self("django_migrations", ["app", "name"], .application)
    case .drizzle: nil
    case .flyway: Self("flyway_schema_history", ["script"], .name, whole: "success")
    case .goose: Self("goose_db_version", ["version_id"], .number, whole: "is_applied")
    case .knex: Self("knex_migrations", ["name"], .name)
    case .migrate: Self("schema_migrations", ["version"], .newest, broken: "dirty")
    case .prisma:
      Self(
        "_prisma_migrations",
        ["migration_name"],
        .name,
        whole: "finished_at",
        broken: "rolled_back_at"
      )
    case .sequelize: Self("SequelizeMeta", ["name"], .name)
    case .sqlx: Self("_sqlx_migrations", ["version"], .number, whole: "success")
    case .typeorm: Self("migrations", ["timestamp"], .number)
    }
  }

  private init(
    _ table: String,
    _ columns: [String],
    _ naming: Naming,
    whole: String? = nil,
    broken: String? = nil
  ) {
    self.table = table
    self.columns = columns
    self.naming = naming
    self.whole = whole
    self.broken = broken
  }

  /// What is asked of the database: the rows of the table.
  var target: DamageTarget {
    let all = columns + [whole, broken].compactMap { $0 }
    return DamageTarget(.read, Resource(.rows, table), tables: all)
  }

  /// The files that the rows say were applied.
  ///
  /// A name counts only if every row of it says so. Nil if a row names a revision that isn't here.
  ///
  /// - Parameter texts: What the files hold, where their place is written in them.
  func applied(_ paths: [String], _ rows: [[String]], _ texts: [String: String]) -> Set<String>? {
    var done: Set<String> = []
    var failed: Set<String> = []
    for row in rows where row.count >= columns.count {
      let name = row.prefix(columns.count).joined(separator: "/")
      if isWhole(row) { done.insert(named(name)) } else { failed.insert(named(name)) }
    }
    done.subtract(failed)
    switch naming {
    case .heads: return AlembicOrder(texts).upTo(done)
    case .newest:
      guard failed.isEmpty, let newest = done.compactMap({ Int($0) }).max() else { return [] }
      return Set(paths.filter { path in Int(key(path)).map { $0 <= newest } ?? false })
    default: return Set(paths.filter { done.contains(key($0)) })
    }
  }

  private func isWhole(_ row: [String]) -> Bool {
    var rest = row.dropFirst(columns.count)
    if whole != nil, Self.isFalse(rest.popFirst() ?? "") { return false }
    return broken == nil || Self.isFalse(rest.popFirst() ?? "")
  }

  private static func isFalse(_ value: String) -> Bool {
    ["", "0", "f", "false", "FALSE", "\0"].contains(value)
  }

  /// A row's name in the form of ``key(_:)``.
  private func named(_ name: String) -> String {
    switch naming {
    case .name: Self.stem(Paths.name(name))
    case .number, .newest: Self.digits(name)
    case .application, .heads: name
    }
  }

  /// What a row would call a file.
  private func key(_ path: String) -> String {
    let own = Paths.name(path)
    // `20240101_name/migration.sql`, `2024-01-01-000000_name/up.sql`
    let name = ["migration.sql", "up.sql"].contains(own) ? Paths.name(Paths.parent(path)) : own
    switch naming {
    case .name: return Self.stem(name)
    case .number, .newest: return Self.digits(name)
    case .application:
      return Paths.name(Paths.parent(Paths.parent(path))) + "/" + Self.stem(name)
    case .heads: return name
    }
  }

  /// A name up to its first dot.
  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  /// The number at the beginning of a name, without zeros before it.
  private static func digits(_ name: String) -> String {
    let head = name.prefix { $0.isASCII && $0.isNumber || $0 == "-" }.filter { $0 != "-" }
    let plain = head.drop { $0 == "0" }
    return plain.isEmpty ? String(head.prefix(1)) : String(plain)
  }
}
