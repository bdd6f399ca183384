internal import Effects
internal import JSON

/// What each kind of statement does; families of definitions are in `PostgresDefinitions`.
extension PostgresReader {
  /// Reads one statement.
  ///
  /// `isOutermost`: Whether the statement isn't a part of another; the effects of a part
  ///   are placed at the table it names.
  mutating func readStatement(_ type: String, _ fields: JSONValue, isOutermost: Bool) {
    switch type {
    case "SelectStmt": walk(fields)
    case "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt":
      change(type, fields, isOutermost ? statement : place(of: fields["relation"]))
    case "TruncateStmt": truncate(fields)
    case "CopyStmt": copy(fields)
    case "ExplainStmt": explain(fields)
    case "PrepareStmt": prepare(fields)
    case "ExecuteStmt": execute(fields)
    case "DeclareCursorStmt": walk(fields["query"])
    case "FetchStmt", "ClosePortalStmt", "DeallocateStmt", "VariableShowStmt", "ListenStmt",
      "UnlistenStmt", "ConstraintsSetStmt", "LockStmt", "CheckPointStmt", "DiscardStmt":
      onSession(type, fields)
    case "NotifyStmt":
      let channel = fields["conditionname"]?.string ?? ""
      add(
        .modify,
        .object,
        "channel \(channel)",
        traits: [.session],
        why: "listeners get a message"
      )
    case "TransactionStmt": transaction(fields)
    case "VariableSetStmt": setVariable(fields)
    case "AlterSystemStmt":
      session.marks.append(.outside)
      add(
        .modify,
        .setting,
        fields["setstmt"]?["name"]?.string ?? "all",
        traits: [.changesMeaning, .onServer],
        why: "the whole server's configuration changes"
      )
    case "DoStmt": runBlock(fields)
    case "CallStmt":
      let name = fields["funccall"]?["funcname"]?.dottedName ?? ""
      walk(fields["funccall"]?["args"])
      if session.isShadowed || !runBodies(of: PostgresCatalog.key(name), at: statement) {
        unknown("what the procedure does isn't known", name: name)
      }
    case "LoadStmt":
      session.marks.append(.outside)
      add(
        .execute,
        .program,
        fields["filename"]?.string ?? "",
        traits: [.onServer],
        why: "a library is loaded into the server"
      )
    default: define(type, fields)
    }
  }

  func place(of relation: JSONValue?) -> Range<Int> {
    guard let relation else { return statement }
    return name(at: relation["location"]?.integer)
  }

  private mutating func change(_ type: String, _ fields: JSONValue, _ place: Range<Int>) {
    let table = fields["relation"]?.dottedName ?? ""
    var traits: Set<SQLTrait> = session.temporary.contains(table) ? [.temporary] : []
    defer { follow(type, fields, place, traits) }
    switch type {
    case "InsertStmt":
      add(.create, .rows, table, at: place, traits: traits, why: "rows are added")
      if fields["onConflictClause"]?["action"]?.string == "ONCONFLICT_UPDATE" {
        add(.modify, .rows, table, at: place, traits: traits, why: "rows in conflict are changed")
      }
    case "MergeStmt": merge(fields, table, place, traits)
    default:
      let isAll = PostgresCondition.isAlwaysTrue(fields["whereClause"])
      if isAll { traits.insert(.wholeTable) }
      let which = isAll ? "every row is" : "rows are"
      if type == "DeleteStmt" {
        add(.delete, .rows, table, at: place, traits: traits, why: "\(which) deleted")
      } else {
        add(.modify, .rows, table, at: place, traits: traits, why: "\(which) changed")
      }
    }
    walkRest(of: fields, without: "relation")
  }

  /// Follows what a statement on rows sets off.
  private mutating func follow(
    _ type: String,
    _ fields: JSONValue,
    _ place: Range<Int>,
    _ traits: Set<SQLTrait>
  ) {
    let events: [PostgresCatalog.Event]
    var columns: [String]?
    switch type {
    case "InsertStmt":
      let updates = fields["onConflictClause"]?["action"]?.string == "ONCONFLICT_UPDATE"
      events = updates ? [.insert, .update] : [.insert]
    case "UpdateStmt":
      events = [.update]
      columns = (fields["targetList"]?.array ?? []).compactMap { $0["ResTarget"]?["name"]?.string }
    case "DeleteStmt": events = [.delete]
    default:
      let commands = (fields["mergeWhenClauses"]?.array ?? []).map {
        $0["MergeWhenClause"]?["commandType"]?.string ?? ""
      }
      let known: [(String, PostgresCatalog.Event)] = [
        ("CMD_INSERT", .insert), ("CMD_UPDATE", .update), ("CMD_DELETE", .delete),
      ]
      events = known.filter { commands.contains($0.0) }.map(\.1)
    }
    let table = fields["relation"]?.dottedName ?? ""
    for event in events {
      var deed = Deed(event: event, table: table, columns: columns, traits: traits)
      deed.isOnly = fields["relation"]?["inh"]?.bool != true
      reach(deed, at: place)
    }
  }

  private mutating func merge(
    _ fields: JSONValue,
    _ table: String,
    _ place: Range<Int>,
    _ traits: Set<SQLTrait>
  ) {
    for clause in fields["mergeWhenClauses"]?.array ?? [] {
      switch clause["MergeWhenClause"]?["commandType"]?.string {
      case "CMD_INSERT":
        add(.create, .rows, table, at: place, traits: traits, why: "rows are added")
      case "CMD_UPDATE":
        add(.modify, .rows, table, at: place, traits: traits, why: "rows are changed")
      case "CMD_DELETE":
        add(.delete, .rows, table, at: place, traits: traits, why: "rows are deleted")
      case "CMD_NOTHING": break
      default: unknown("a clause of MERGE that isn't known", at: place)
      }
    }
  }

  private mutating func truncate(_ fields: JSONValue) {
    let cascades = fields["behavior"]?.string == "DROP_CASCADE"
    for relation in fields["relations"]?.array ?? [] {
      let name = relation.dottedName ?? ""
      var traits: Set<SQLTrait> = cascades ? [.wholeTable, .cascades] : [.wholeTable]
      if session.temporary.contains(name) { traits.insert(.temporary) }
      add(
        .delete,
        .rows,
        name,
        traits: traits,
        why: cascades
          ? "every row is deleted, and in tables that refer to it" : "every row is deleted"
      )
      var deed = Deed(event: .truncate, table: name, traits: traits)
      deed.isOnly = (relation["RangeVar"] ?? relation)["inh"]?.bool != true
      reach(deed, at: statement)
    }
  }

  /// COPY; see PostgreSQL 15, COPY: files and programs are the server's, not the client's.
  private mutating func copy(_ fields: JSONValue) {
    walk(fields["query"])
    walk(fields["whereClause"])
    let writesTable = fields["is_from"]?.bool ?? false
    if let table = fields["relation"]?.dottedName {
      if writesTable {
        add(.create, .rows, table, why: "rows are added")
        reach(Deed(event: .insert, table: table), at: statement)
      } else {
        add(.read, .table, table, why: "rows are read")
        reach(Deed(event: .select, table: table), at: statement)
      }
    }
    guard let file = fields["filename"]?.string else { return }
    session.marks.append(.outside)
    if fields["is_program"]?.bool ?? false {
      add(
        .execute,
        .program,
        file,
        traits: [.onServer],
        why: "the server runs a shell command"
      )
    } else if writesTable {
      add(.read, .path, file, traits: [.onServer], why: "a file on the server is read")
    } else {
      add(.overwrite, .path, file, traits: [.onServer], why: "a file on the server is written")
    }
  }

  private mutating func explain(_ fields: JSONValue) {
    // Of an option that is given twice the last counts; here any that is on does.
    let options = (fields["options"]?.array ?? []).compactMap { $0["DefElem"] }
    let analyze = options.filter { $0["defname"]?.string == "analyze" }
    guard analyze.contains(where: { ($0["arg"] ?? .bool(true)).isOn }) else { return }
    guard let (type, query) = fields["query"]?.node else {
      return unknown("what is explained isn't known")
    }
    readStatement(type, query, isOutermost: true)
  }

  private mutating func prepare(_ fields: JSONValue) {
    guard let name = fields["name"]?.string else { return }
    session.prepared[name] = fields["query"]
  }

  private mutating func execute(_ fields: JSONValue) {
    walk(fields["params"])
    guard let query = session.prepared[fields["name"]?.string ?? ""], depth < 4,
      let (type, inner) = query.node
    else { return unknown("the prepared statement isn't in this text") }
    depth += 1
    // Its own bytes are elsewhere in the text: every effect of it is placed at the EXECUTE.
    let before = bytes
    bytes = []
    readStatement(type, inner, isOutermost: true)
    bytes = before
    depth -= 1
  }

  private mutating func onSession(_ type: String, _ fields: JSONValue) {
    switch type {
    case "VariableShowStmt":
      add(.read, .setting, fields["name"]?.string ?? "", why: "a setting is shown")
    case "LockStmt":
      for relation in fields["relations"]?.array ?? [] {
        add(
          .modify,
          .table,
          relation.dottedName ?? "",
          traits: [.session, .upkeep],
          why: "others are kept from the table until the transaction ends"
        )
      }
    case "CheckPointStmt":
      add(
        .modify,
        .service,
        "postgresql",
        traits: [.upkeep, .onServer],
        why: "a checkpoint is made"
      )
    case "DiscardStmt":
      add(
        .delete,
        .object,
        "session state",
        traits: [.session],
        why: "plans, prepared statements and temporary tables of the session go"
      )
    default: break
    }
  }

  private mutating func transaction(_ fields: JSONValue) {
    switch fields["kind"]?.string {
    case "TRANS_STMT_BEGIN", "TRANS_STMT_START": session.marks.append(.begins)
    case "TRANS_STMT_ROLLBACK":
      session.marks.append(fields["chain"]?.bool == true ? .outside : .rollsBack)
    case "TRANS_STMT_SAVEPOINT", "TRANS_STMT_RELEASE", "TRANS_STMT_ROLLBACK_TO":
      session.marks.append(.inside)
    case "TRANS_STMT_ROLLBACK_PREPARED":
      session.marks.append(.outside)
      return add(
        .delete,
        .object,
        "prepared transaction \(fields["gid"]?.string ?? "")",
        why: "the work of a prepared transaction is dropped"
      )
    case "TRANS_STMT_PREPARE":
      let name = fields["gid"]?.string ?? ""
      session.marks.append(.commits)
      session.preparedTransactions.insert(name)
      let why = "the work so far is kept, to be committed later"
      return add(.create, .object, "prepared transaction \(name)", why: why)
    case "TRANS_STMT_COMMIT_PREPARED":
      session.marks.append(.outside)
      let name = fields["gid"]?.string ?? ""
      guard session.preparedTransactions.contains(name) else {
        return unknown("what was prepared isn't in this text", name: name)
      }
    default: session.marks.append(.commits)
    }
    add(.modify, .setting, "transaction", traits: [.session], why: "a transaction's border")
  }
}
