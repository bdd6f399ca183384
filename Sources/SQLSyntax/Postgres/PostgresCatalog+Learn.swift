internal import JSON

/// Reading definitions.
extension PostgresCatalog {
  /// Takes note of a statement.
  ///
  /// - Parameter text: The statement.
  mutating func learn(_ type: String, _ fields: JSONValue, _ text: [UInt8]) {
    switch type {
    case "CreateStmt": learnTable(fields)
    case "CreateForeignTableStmt":
      learnTable(fields["base"] ?? .null)
      let table = Self.key(fields["base"]?["relation"])
      programs[table] = fields["options"]?.option("program")?.dottedName
    case "AlterTableStmt": learnChange(fields)
    case "ViewStmt": views[Self.key(fields["view"])] = fields["query"]
    case "CreateTableAsStmt" where fields["objtype"]?.string == "OBJECT_MATVIEW":
      views[Self.key(fields["into"]?["rel"])] = fields["query"]
    case "CreateFunctionStmt": learnFunction(fields, text)
    case "CreateTrigStmt": learnTrigger(fields)
    case "RuleStmt": learnRule(fields)
    case "CreatePolicyStmt", "AlterPolicyStmt":
      let table = Self.key(fields["table"])
      onAccess[table, default: []] += [fields["qual"], fields["with_check"]].compactMap { $0 }
    case "CreateDomainStmt": learnDomain(Self.key(fields["domainname"]), fields)
    case "AlterDomainStmt": learnDomain(Self.key(fields["typeName"]), fields)
    case "CreateCastStmt":
      guard let function = fields["func"]?["objname"] else { return }
      casts[Self.key(fields["targettype"]), default: []].append(Self.key(function))
    case "DefineStmt": learnDefinition(fields)
    case "CreateEventTrigStmt": hasEventTriggers = true
    case "CreateSchemaStmt":
      for element in fields["schemaElts"]?.array ?? [] {
        if let (type, inner) = element.node { learn(type, inner, []) }
      }
    default: break
    }
  }

  private mutating func learnTable(_ fields: JSONValue) {
    let table = Self.key(fields["relation"])
    let isPartition = fields["partbound"] != nil
    for parent in fields["inhRelations"]?.array ?? [] {
      let name = fields["relation"]?.dottedName ?? table
      children[Self.key(parent), default: []].append((name, isPartition))
    }
    for element in fields["partspec"]?["partParams"]?.array ?? [] {
      let column = element["PartitionElem"]?["name"]?.string ?? ""
      partitionKeys[table, default: []].insert(column)
    }
    for element in fields["tableElts"]?.array ?? [] {
      if let column = element["ColumnDef"] { learnColumn(column, table, fields["relation"]) }
      if let constraint = element["Constraint"] {
        learnConstraint(constraint, table, fields["relation"])
      }
    }
  }

  private mutating func learnColumn(
    _ column: JSONValue,
    _ table: String,
    _ relation: JSONValue?
  ) {
    // A type may be a domain with checks of its own.
    if let type = column["typeName"] {
      onWrite[table, default: []].append(.object(["TypeName": type]))
    }
    for constraint in column["constraints"]?.array ?? [] {
      if let fields = constraint["Constraint"] { learnConstraint(fields, table, relation) }
    }
  }

  private mutating func learnConstraint(
    _ constraint: JSONValue,
    _ table: String,
    _ relation: JSONValue?
  ) {
    if let other = constraint["pktable"] {
      references[Self.key(other), default: []].append(
        Reference(
          table: relation?.dottedName ?? table,
          onDelete: constraint["fk_del_action"]?.string ?? "a",
          onUpdate: constraint["fk_upd_action"]?.string ?? "a",
          columns: constraint["pk_attrs"]?.nameParts ?? []
        )
      )
    }
    if let value = constraint["raw_expr"] { onWrite[table, default: []].append(value) }
  }

  private mutating func learnChange(_ fields: JSONValue) {
    let relation = fields["relation"]
    let table = Self.key(relation)
    for element in fields["cmds"]?.array ?? [] {
      guard let command = element["AlterTableCmd"], let part = command["def"] else { continue }
      switch command["subtype"]?.string {
      case "AT_AddColumn": learnColumn(part["ColumnDef"] ?? .null, table, relation)
      case "AT_AddConstraint": learnConstraint(part["Constraint"] ?? .null, table, relation)
      case "AT_ColumnDefault": onWrite[table, default: []].append(part)
      case "AT_AttachPartition":
        let name = part["PartitionCmd"]?["name"]?.dottedName ?? ""
        children[table, default: []].append((name, true))
      case "AT_AddInherit":
        children[Self.key(part), default: []].append((relation?.dottedName ?? table, false))
      default: break
      }
    }
  }

  private mutating func learnFunction(_ fields: JSONValue, _ text: [UInt8]) {
    let names = fields["funcname"]?.nameParts ?? []
    guard let name = names.last else { return }
    homes[name, default: []].insert(names.count > 1 ? names[names.count - 2] : "")
    let language = fields["options"]?.option("language")?.dottedName?.lowercased() ?? "sql"
    let source = fields["options"]?.option("as")?["List"]?["items"]?.nameParts ?? []
    if let tree = fields["sql_body"] {
      functions[name, default: []].append(.tree(tree))
    } else if language == "sql", source.count == 1 {
      functions[name, default: []].append(.text(source[0]))
    } else if language == "plpgsql", let code = PostgresTree.code(in: text) {
      functions[name, default: []].append(.code(code))
    } else {
      functions[name, default: []].append(.unknown)
    }
  }

  private mutating func learnTrigger(_ fields: JSONValue) {
    let bits = fields["events"]?.integer ?? 0
    // TRIGGER_TYPE_* of PostgreSQL's catalog/pg_trigger.h.
    let known: [(Int, Event)] = [(4, .insert), (8, .delete), (16, .update), (32, .truncate)]
    hooks[Self.key(fields["relation"]), default: []].append(
      Hook(
        name: fields["trigname"]?.string ?? "",
        events: Set(known.filter { bits & $0.0 != 0 }.map(\.1)),
        function: fields["funcname"]?.dottedName ?? ""
      )
    )
  }

  private mutating func learnRule(_ fields: JSONValue) {
    let table = Self.key(fields["relation"])
    let actions = fields["actions"] ?? .array([])
    switch fields["event"]?.string {
    case "CMD_SELECT": views[table] = actions
    case "CMD_INSERT": rules[table, default: []].append(Rule(event: .insert, actions: actions))
    case "CMD_UPDATE": rules[table, default: []].append(Rule(event: .update, actions: actions))
    default: rules[table, default: []].append(Rule(event: .delete, actions: actions))
    }
  }

  private mutating func learnDomain(_ name: String, _ fields: JSONValue) {
    var checks = [fields["def"]].compactMap { $0 }
    if let base = fields["typeName"], base["names"] != nil {
      checks.append(.object(["TypeName": base]))
    }
    checks += fields["constraints"]?.array ?? []
    domains[name, default: []] += checks
  }

  private mutating func learnDefinition(_ fields: JSONValue) {
    let names = fields["defnames"]?.nameParts ?? []
    guard let name = names.last else { return }
    let schema = names.count > 1 ? names[names.count - 2] : ""
    switch fields["kind"]?.string {
    case "OBJECT_OPERATOR":
      let options = fields["definition"]
      let function = options?.option("function") ?? options?.option("procedure")
      operators[name, default: []].append((schema, Self.key(function)))
    case "OBJECT_AGGREGATE":
      functions[name, default: []].append(.unknown)
      homes[name, default: []].insert(schema)
    default: break
    }
  }
}
