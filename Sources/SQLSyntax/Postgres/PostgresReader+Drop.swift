internal import Effects
internal import JSON

/// `DROP` and what loses columns.
extension PostgresReader {
  mutating func drop(_ fields: JSONValue) {
    let type = fields["removeType"]?.string ?? ""
    let cascades = fields["behavior"]?.string == "DROP_CASCADE"
    if fields["concurrent"]?.bool == true { session.marks.append(.outside) }
    for object in fields["objects"]?.array ?? [] {
      let name = object.dottedName ?? ""
      var traits = tolerance(fields)
      if cascades { traits.insert(.cascades) }
      if fields["concurrent"]?.bool == true { traits.insert(.concurrently) }
      if session.temporary.contains(name) { traits.insert(.temporary) }
      switch type {
      case "OBJECT_TABLE":
        add(.delete, .table, name, traits: traits, why: "a table is dropped")
        dropPartitions(of: name, traits)
      case "OBJECT_SCHEMA":
        let why = cascades ? "a schema is dropped with everything in it" : "a schema is dropped"
        add(.delete, .schema, name, traits: traits, why: why)
      case "OBJECT_VIEW":
        traits.insert(.definition)
        add(.delete, .view, name, traits: traits, why: "a view is dropped")
      case "OBJECT_MATVIEW":
        add(.delete, .view, name, traits: traits, why: "a materialized view is dropped")
      default: dropObject(type, name, traits)
      }
    }
  }

  private mutating func dropPartitions(of table: String, _ traits: Set<SQLTrait>) {
    let key = PostgresCatalog.key(table)
    guard visited.insert("drop \(key)").inserted else { return }
    for child in session.catalog.children[key] ?? [] where child.isPartition {
      add(.delete, .table, child.name, traits: traits, why: "a partition is dropped with its table")
      dropPartitions(of: child.name, traits)
    }
  }

  private mutating func dropObject(_ type: String, _ name: String, _ traits: Set<SQLTrait>) {
    guard type.hasPrefix("OBJECT_") else { return unknown("what is dropped isn't known") }
    let word = type.dropFirst(7).lowercased().map { $0 == "_" ? " " : $0 }
    let label = name.isEmpty ? String(word) : "\(String(word)) \(name)"
    let hasData = ["OBJECT_EXTENSION", "OBJECT_SEQUENCE", "OBJECT_TYPE", "OBJECT_DOMAIN"]
    let keepsRows = !hasData.contains(type) && !traits.contains(.cascades)
    add(
      .delete,
      .object,
      label,
      traits: keepsRows ? traits.union([.definition]) : traits,
      why: "a definition is dropped"
    )
  }

  mutating func dropOwned(_ fields: JSONValue) {
    let cascades = fields["behavior"]?.string == "DROP_CASCADE"
    for role in fields["roles"]?.array ?? [] {
      add(
        .delete,
        .object,
        "everything owned by \(role.dottedName ?? "")",
        traits: cascades ? [.cascades] : [],
        why: "all that a role owns here is dropped"
      )
    }
  }

  mutating func alterTable(_ fields: JSONValue) {
    let table = fields["relation"]?.dottedName ?? ""
    let kind: Resource.Kind =
      switch fields["objtype"]?.string {
      case "OBJECT_VIEW", "OBJECT_MATVIEW": .view
      case "OBJECT_INDEX", "OBJECT_SEQUENCE", "OBJECT_TYPE": .object
      default: .table
      }
    for element in fields["cmds"]?.array ?? [] {
      alterTable(table, kind, element["AlterTableCmd"] ?? .null, tolerance(fields))
    }
  }

  private mutating func alterTable(
    _ table: String,
    _ kind: Resource.Kind,
    _ command: JSONValue,
    _ tolerance: Set<SQLTrait>
  ) {
    let name = command["name"]?.string ?? ""
    let part = "\(table).\(name)"
    var traits = tolerance.union(self.tolerance(command))
    if command["behavior"]?.string == "DROP_CASCADE" { traits.insert(.cascades) }
    if session.temporary.contains(table) { traits.insert(.temporary) }
    switch command["subtype"]?.string ?? "" {
    case "AT_DropColumn":
      add(.delete, .column, part, traits: traits, why: "a column is dropped with its values")
    case "AT_AddColumn":
      let column = command["def"]?["ColumnDef"]?["colname"]?.string ?? ""
      add(.create, .column, "\(table).\(column)", traits: traits, why: "a column is added")
      walk(command["def"])
    case "AT_AlterColumnType":
      add(
        .modify,
        .column,
        part,
        traits: traits.union([.wholeTable]),
        why: "every value of a column is converted"
      )
      walk(command["def"])
    case "AT_DropConstraint":
      add(
        .delete,
        .object,
        "constraint \(part)",
        traits: traits.union([.definition]),
        why: "a constraint is dropped"
      )
    case "AT_ChangeOwner":
      let role = command["newowner"]?.dottedName ?? ""
      add(.grant, kind, table, traits: traits, why: "\(role) becomes the owner")
    case "AT_DisableTrig", "AT_DisableTrigAll", "AT_DisableTrigUser", "AT_DisableRule",
      "AT_DisableRowSecurity", "AT_NoForceRowSecurity", "AT_EnableReplicaTrig",
      "AT_EnableReplicaRule":
      add(
        .modify,
        kind,
        table,
        traits: traits.union([.changesMeaning]),
        why: "checks on the table are switched off"
      )
    case "AT_SetUnLogged":
      add(
        .modify,
        kind,
        table,
        traits: traits.union([.changesMeaning]),
        why: "the table no longer survives a crash of the server"
      )
    default:
      let why = "the table's definition changes"
      add(.modify, kind, table, traits: traits.union([.definition]), why: why)
      if let other = command["def"]?["PartitionCmd"]?["name"]?.dottedName {
        add(.modify, .table, other, traits: [.definition], why: why)
      }
      // A new check or default is worked out for the rows that are there.
      if command["subtype"]?.string == "AT_AddConstraint" { walk(command["def"]) }
    }
  }
}
