internal import Effects
internal import JSON

/// Statements that make or change definitions; the plain ones are rows of `PostgresDefinition`.
extension PostgresReader {
  mutating func define(_ type: String, _ fields: JSONValue) {
    if session.catalog.hasEventTriggers {
      unknown("a trigger acts on definitions, and what it does isn't known", name: "event trigger")
    }
    session.catalog.learn(type, fields, Array(bytes[statement.clamped(to: 0..<bytes.count)]))
    switch type {
    case "CreateStmt": createTable(fields)
    case "CreateForeignTableStmt":
      createTable(fields["base"] ?? .null)
      if let program = fields["options"]?.option("program")?.dottedName {
        session.catalog.programs[PostgresCatalog.key(fields["base"]?["relation"])] = program
        let why = "the server runs it whenever the table is read"
        add(.execute, .program, program, traits: [.onServer], why: why)
        session.marks.append(.outside)
      }
    case "CreateTableAsStmt": createFromQuery(fields)
    case "ViewStmt": createView(fields)
    case "CreateFunctionStmt": createFunction(fields)
    case "CreateSchemaStmt": createSchema(fields)
    case "DropStmt": drop(fields)
    case "DropOwnedStmt": dropOwned(fields)
    case "DropRoleStmt":
      for role in fields["roles"]?.array ?? [] {
        add(.delete, .role, role.dottedName ?? "", traits: [.definition], why: "a role is dropped")
      }
    case "DropdbStmt":
      session.marks.append(.outside)
      add(
        .delete,
        .database,
        fields["dbname"]?.string ?? "",
        traits: tolerance(fields),
        why: "a whole database is dropped, and no transaction can undo it"
      )
    case "AlterTableStmt": alterTable(fields)
    case "IndexStmt": createIndex(fields)
    case "VacuumStmt": upkeep(type, fields)
    case "ClusterStmt", "ReindexStmt", "RefreshMatViewStmt": upkeep(type, fields)
    case "GrantStmt", "GrantRoleStmt", "AlterDefaultPrivilegesStmt", "CreateRoleStmt",
      "AlterRoleStmt", "AlterRoleSetStmt", "ReassignOwnedStmt", "AlterOwnerStmt":
      changeRights(type, fields)
    case "RenameStmt", "AlterObjectSchemaStmt":
      let type = fields["renameType"] ?? fields["objectType"]
      let object = fields["relation"]?.dottedName ?? fields["object"]?.dottedName
      let name = object ?? fields["subname"]?.string ?? ""
      let kind: Resource.Kind =
        switch Self.word(type) {
        case "table", "column", "tabconstraint": .table
        case "view", "matview": .view
        case "role": .role
        case "database": .database
        case "schema": .schema
        default: .object
        }
      let label = kind == .object ? "\(Self.word(type)) \(name)" : name
      let isWhole = !["column", "tabconstraint"].contains(Self.word(type))
      add(
        .modify,
        kind,
        label,
        traits: isWhole ? [.definition, .renames] : [.definition],
        why: "a name changes"
      )
    case "AlterDatabaseSetStmt":
      add(
        .modify,
        .setting,
        setting(of: fields),
        traits: [.changesMeaning],
        why: "a setting of the database changes for every later session"
      )
    default: defineByTable(type, fields)
    }
  }

  private mutating func defineByTable(_ type: String, _ fields: JSONValue) {
    guard let known = PostgresDefinition.all[type] else {
      return unknown("the kind of statement \(type) isn't known")
    }
    if known.isOutsideTransactions { session.marks.append(.outside) }
    var name = known.key.flatMap { fields[$0]?.dottedName } ?? ""
    if let table = known.tableKey.flatMap({ fields[$0]?.dottedName }) { name = "\(table).\(name)" }
    let label = known.word.isEmpty ? name : "\(known.word) \(name)"
    if type == "CreateStatsStmt" { walk(fields["exprs"]) }
    if type == "DefineStmt" {
      return add(
        .create,
        .object,
        "\(Self.word(fields["kind"])) \(name)",
        traits: known.traits.union(tolerance(fields)),
        why: "a definition is made"
      )
    }
    if type == "RuleStmt", fields["event"]?.string == "CMD_SELECT" {
      let table = fields["relation"]?.dottedName ?? ""
      add(.modify, .table, table, traits: [.definition], why: "the table becomes a view")
    }
    var traits = known.traits.union(tolerance(fields))
    if fields["replace"]?.bool == true { traits.insert(.replaces) }
    add(known.action, known.kind, label, traits: traits, why: known.why)
  }

  func tolerance(_ fields: JSONValue) -> Set<SQLTrait> {
    let flags = ["missing_ok", "if_not_exists"]
    return flags.contains { fields[$0]?.bool == true } ? [.tolerant] : []
  }

  func setting(of fields: JSONValue) -> String {
    fields["setstmt"]?["name"]?.string ?? "all"
  }

  private mutating func createTable(_ fields: JSONValue) {
    let relation = fields["relation"] ?? .null
    add(
      .create,
      .table,
      relation.dottedName ?? "",
      traits: note(temporary: relation).union(tolerance(fields)),
      why: "a table is made"
    )
  }

  private mutating func createFromQuery(_ fields: JSONValue) {
    let into = fields["into"]
    if fields["objtype"]?.string == "OBJECT_MATVIEW" {
      let name = into?["rel"]?.dottedName ?? ""
      add(.create, .view, name, traits: tolerance(fields), why: "a view is made and filled")
    } else if let into {
      self.into(into)
    }
    if let (type, query) = fields["query"]?.node, type == "ExecuteStmt" {
      readStatement(type, query, isOutermost: true)
    } else {
      walk(fields["query"])
    }
  }

  private mutating func createView(_ fields: JSONValue) {
    let view = fields["view"] ?? .null
    let replaces = fields["replace"]?.bool ?? false
    var traits = note(temporary: view)
    traits.insert(.definition)
    if replaces { traits.insert(.replaces) }
    add(
      replaces ? .overwrite : .create,
      .view,
      view.dottedName ?? "",
      traits: traits,
      why: replaces ? "a view is made or its definition replaced" : "a view is made"
    )
  }

  private mutating func createFunction(_ fields: JSONValue) {
    let names = fields["funcname"]?.nameParts ?? []
    let isProcedure = fields["is_procedure"]?.bool ?? false
    let replaces = fields["replace"]?.bool ?? false
    let word = isProcedure ? "procedure" : "function"
    add(
      replaces ? .overwrite : .create,
      .object,
      "\(word) \(names.joined(separator: "."))",
      traits: replaces ? [.definition, .replaces] : [.definition],
      why: replaces ? "a \(word) is made or its body replaced" : "a \(word) is made"
    )
  }

  private mutating func createSchema(_ fields: JSONValue) {
    let name = fields["schemaname"]?.string ?? fields["authrole"]?.dottedName ?? ""
    add(.create, .schema, name, traits: tolerance(fields), why: "a schema is made")
    for element in fields["schemaElts"]?.array ?? [] {
      guard let (type, inner) = element.node else { continue }
      readStatement(type, inner, isOutermost: true)
    }
  }

  private mutating func createIndex(_ fields: JSONValue) {
    let table = fields["relation"]?.dottedName ?? ""
    let isConcurrent = fields["concurrent"]?.bool ?? false
    if isConcurrent { session.marks.append(.outside) }
    var traits: Set<SQLTrait> = tolerance(fields).union([.upkeep])
    if isConcurrent { traits.insert(.concurrently) }
    let name = fields["idxname"]?.string ?? "on \(table)"
    add(.create, .object, "index \(name)", traits: traits, why: "an index on \(table) is made")
  }

  /// Work that leaves every row as it is.
  private mutating func upkeep(_ type: String, _ fields: JSONValue) {
    let isAnalyze = type == "VacuumStmt" && fields["is_vacuumcmd"]?.bool != true
    if !isAnalyze && type != "RefreshMatViewStmt" { session.marks.append(.outside) }
    let targets = (fields["rels"]?.array ?? []).compactMap {
      $0["VacuumRelation"]?["relation"]?.dottedName
    }
    let single = fields["relation"]?.dottedName ?? fields["name"]?.string
    let names = targets.isEmpty ? [single].compactMap { $0 } : targets
    var traits: Set<SQLTrait> = [.upkeep]
    if fields["concurrent"]?.bool == true || fields["params"]?.option("concurrently") != nil {
      traits.insert(.concurrently)
    }
    switch type {
    case "RefreshMatViewStmt":
      reach(Deed(event: .select, table: names.first ?? ""), at: statement)
      add(.modify, .view, names.first ?? "", traits: traits, why: "a view is computed anew")
    case "ReindexStmt":
      add(
        .modify,
        .object,
        "index \(names.first ?? "")",
        traits: traits,
        why: "indexes are rebuilt"
      )
    default:
      let why = isAnalyze ? "statistics are taken" : "storage is tidied"
      if names.isEmpty { add(.modify, .database, "", traits: traits, why: why) }
      for name in names { add(.modify, .table, name, traits: traits, why: why) }
    }
  }
}
