internal import CodeSyntax
internal import Effects
internal import SQLSyntax

/// Finds what a migration's program takes away, by the calls in it.
struct MigrationCode {
  private(set) var changes: [MigrationChange] = []
  private let dialect: SQLDialect
  private let language: CodeLanguage
  /// What stands before a model's name in the name of its table.
  private let prefix: String
  /// Names that stand for one text in the whole program.
  private var constants: [String: String] = [:]
  /// Names that stand for the builder of one table.
  private var builders: [String: String] = [:]
  /// The table whose builder was opened last.
  private var table = "?"

  /// - Parameter application: The application whose models it is about; empty if there are none.
  init(_ text: String, _ language: CodeLanguage, dialect: SQLDialect, application: String = "") {
    self.dialect = dialect
    prefix = application.isEmpty ? "" : application + "_"
    self.language = language
    let tree = CodeTree(MigrationText.applied(text, language), language, isFile: true)
    for case .assign(.name(let name), .text(let value)) in tree.statements
    where tree.bindings[name] == 1 {
      constants[name] = value
    }
    for statement in tree.statements { visit(statement) }
    if !tree.isSure { add(.unknown, .text, "a part that can't be read") }
  }

  private mutating func add(_ action: Action, _ kind: Resource.Kind, _ name: String) {
    let change = MigrationChange(action: action, resource: Resource(kind, name))
    if !changes.contains(change) { changes.append(change) }
  }

  private mutating func visit(_ code: Code) {
    switch code {
    case .chain(let base, let links): visit(base, links)
    case .assign(let target, let value):
      visit(value)
      if case .name(let name) = target, let opened = Self.opened(value) { builders[name] = opened }
    case .each(_, let value): visit(value)
    case .joined(let parts), .divided(let parts), .list(let parts), .group(let parts),
      .function(let parts):
      for part in parts { visit(part) }
    case .pairs(let pairs): for pair in pairs { visit(pair.value) }
    case .shell: add(.unknown, .text, "a command for the shell")
    case .text, .number, .name, .imports, .pattern: break
    }
  }

  /// The table that `op.batch_alter_table("orders")` is for.
  private static func opened(_ code: Code) -> String? {
    guard case .chain(_, let links) = code, links.contains(.member("batch_alter_table")),
      case .call(let arguments)? = links.last, case .text(let name)? = arguments.first?.value
    else { return nil }
    return name
  }

  private mutating func visit(_ base: Code, _ links: [CodeLink]) {
    var path: [String] = []
    var texts: [String] = []
    if case .name(let name) = base { path.append(name) } else { visit(base) }
    for link in links {
      switch link {
      case .member(let name): path.append(name)
      case .index(let items): for item in items { visit(item) }
      case .call(let arguments):
        note(path, arguments, texts)
        if case .text(let text)? = arguments.first?.value { texts.append(text) }
        for argument in arguments where argument.name != "reverse_sql" {
          // The second one of `RunSQL` takes the migration back.
          if path.last == "RunSQL", argument != arguments.first { continue }
          visit(argument.value)
        }
      }
    }
  }

  private mutating func note(_ path: [String], _ arguments: [CodeArgument], _ before: [String]) {
    guard let name = path.last else { return }
    let names = arguments.filter { $0.name == nil }.flatMap { texts($0.value) }
    switch name {
    case "change_table", "alterTable", "table", "batch_alter_table", "createTable", "create_table":
      if let first = names.first { table = first }
    case "drop_table", "dropTable", "dropTableIfExists", "dropIfExists", "drop_join_table":
      drop(.table, name == "drop_join_table" ? [names.joined(separator: "_")] : names, arguments)
    case "drop" where path.first == "Schema": drop(.table, names, arguments)
    case "DeleteModel": add(.delete, .table, model(named("name", arguments) ?? names.first))
    case "RemoveField":
      let model = model(named("model_name", arguments) ?? names.first)
      add(.delete, .column, model + "." + (named("name", arguments) ?? names.last ?? "?"))
    case "drop_all", "dropAllTables", "dropAllSchemas", "dropDatabase", "drop_database",
      "dropSchema", "drop_schema", "dropSchemaIfExists", "clearDatabase":
      add(.delete, .database, names.first ?? "everything in it")
    case "drop_column", "dropColumn", "dropColumns", "drop_columns", "removeColumn",
      "remove_column", "remove_columns", "remove_reference", "remove_belongs_to",
      "remove_timestamps", "dropTimestamps", "dropSoftDeletes", "dropMorphs", "remove":
      dropColumns(name, path, names)
    case "truncate", "bulkDelete", "delete_all", "destroy_all", "deleteMany", "truncate_tables",
      "del", "delete", "destroy", "truncateTable":
      let isBare = ["del", "delete", "destroy"].contains(name) && path.count == 1
      guard !isBare else { return }
      add(.delete, .rows, names.first ?? before.last ?? path.first ?? "?")
    case "execute", "exec_query", "exec_update", "exec_delete", "exec_driver_sql", "raw", "query",
      "statement", "unprepared", "RunSQL", "executescript", "executeSql", "runSql":
      run(arguments.first { $0.name == nil || $0.name == "sql" }?.value)
    default: break
    }
  }

  /// The table of a model, by Django's custom.
  private func model(_ name: String?) -> String {
    name.map { prefix.isEmpty ? $0 : prefix + $0.lowercased() } ?? "?"
  }

  private mutating func drop(
    _ kind: Resource.Kind,
    _ names: [String],
    _ arguments: [CodeArgument]
  ) {
    add(.delete, kind, names.first ?? "?")
    // Rails takes several names; others take options after the first.
    if language == .ruby { for name in names.dropFirst() { add(.delete, kind, name) } }
  }

  private mutating func dropColumns(_ name: String, _ path: [String], _ names: [String]) {
    let base = path.first ?? ""
    if let table = builders[base] {
      for column in names.isEmpty ? ["?"] : names { add(.delete, .column, "\(table).\(column)") }
      return
    }
    let isOnTable =
      path.count == 1 || ["op", "queryInterface", "queryRunner", "migrator"].contains(base)
      || name == "removeColumn"
    guard isOnTable else {
      // `remove` of anything but a table's builder is no matter of databases.
      if name == "remove", language != .ruby { return }
      for column in names.isEmpty ? [name] : names { add(.delete, .column, "\(table).\(column)") }
      return
    }
    guard name != "remove" else { return }
    let columns =
      ["remove_columns", "dropColumns"].contains(name)
      ? names.dropFirst() : names.dropFirst().prefix(1)
    let table = names.first ?? "?"
    for column in columns.isEmpty ? ["?"] : Array(columns) {
      add(.delete, .column, "\(table).\(column)")
    }
  }

  private func named(_ name: String, _ arguments: [CodeArgument]) -> String? {
    guard case .text(let text)? = arguments.first(where: { $0.name == name })?.value else {
      return nil
    }
    return text
  }

  /// The texts that a value is made of, one by one.
  private func texts(_ code: Code) -> [String] {
    switch code {
    case .text(let text): [text]
    case .name(let name): constants[name].map { [$0] } ?? []
    case .list(let items): items.flatMap(texts)
    default: []
    }
  }

  /// What SQL in a call does; what isn't known as a text is a part that can't be read.
  private mutating func run(_ code: Code?) {
    guard let code else { return }
    switch code {
    case .text(let text): runSQL(text)
    case .name(let name):
      guard let text = constants[name] else { return add(.unknown, .text, "SQL in '\(name)'") }
      runSQL(text)
    case .list(let items), .group(let items): for item in items { run(item) }
    case .chain(_, let links):
      // `sa.text("…")`, `text("…").bindparams(…)`.
      let calls = links.compactMap { link -> [CodeArgument]? in
        if case .call(let arguments) = link { arguments } else { nil }
      }
      guard let first = calls.first?.first?.value, case .text(let text) = first else {
        return add(.unknown, .text, "SQL that the program makes itself")
      }
      runSQL(text)
    case .pairs: break
    default: add(.unknown, .text, "SQL that the program makes itself")
    }
  }

  private mutating func runSQL(_ text: String) {
    for change in Self.changes(ofSQL: text, dialect) where !changes.contains(change) {
      changes.append(change)
    }
  }

  private static let derived = [
    "index", "constraint", "trigger", "rule", "policy", "function", "procedure", "aggregate",
    "statistics", "default",
  ]

  /// What SQL takes away, and the parts of it that can't be read.
  static func changes(ofSQL text: String, _ dialect: SQLDialect) -> [MigrationChange] {
    let text = MigrationText.applied(sql: text)
    let effects = SQLReader.script(text, dialect: dialect).effects
    let selections = SQLReader.selections(of: text, dialect: dialect)
    return effects.compactMap { effect in
      let isHarmless = !effect.traits.isDisjoint(with: [
        .rolledBack, .temporary, .session, .upkeep,
      ])
      let takes = effect.action == .delete || effect.action == .overwrite
      guard !isHarmless, takes || effect.action == .unknown else { return nil }
      // What is derived from other data is made again from it.
      let isDerived =
        effect.resource.kind == .view
        || effect.resource.kind == .object
          && derived.contains { effect.resource.name.hasPrefix($0 + " ") }
      if takes, isDerived { return nil }
      let isPart = effect.resource.kind == .rows && !effect.traits.contains(.wholeTable)
      return MigrationChange(
        action: effect.action,
        resource: effect.resource,
        selection: isPart ? selections.first { $0.isOf(effect) } : nil
      )
    }
  }
}
