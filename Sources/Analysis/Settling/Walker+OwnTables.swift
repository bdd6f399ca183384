internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// The database that the client at hand would connect to; nil if things there can't be told from
  /// others of their names.
  mutating func server() -> DatabaseFact? {
    guard let directory = state.directories.first, state.directories.count == 1, !isElevated,
      let query = clientQuery(directory, []),
      case .databases(let found)? = world.ask(.connection(query)),
      let fact = found.first, fact.user != nil
    else { return nil }
    return fact
  }

  /// Whether what a session made on a server may go again without asking: it is on this machine or
  /// made for development, and nothing says that it is production.
  func isReachable(_ server: DatabaseFact, _ database: String) -> Bool {
    var fact = server
    fact.name = database
    switch environments.environment(of: fact) {
    case .production: return false
    case .development, .staging: return true
    case .unknown: return server.isHere
    }
  }

  /// The server at which a script makes or deletes things by name; nil if it does neither, or if
  /// the script changes what its names mean.
  mutating func server(of script: SQLScript) -> DatabaseFact? {
    let matters = script.effects.contains { effect in
      effect.madeKind != nil
        && (effect.traits.contains(.renames)
          || [.create, .delete, .overwrite].contains(effect.action))
    }
    let isMoving = script.effects.contains { effect in
      effect.traits.contains(.changesMeaning)
        || (effect.traits.contains(.session) && effect.resource.kind == .database)
    }
    guard matters, !isMoving, !script.movesElsewhere else { return nil }
    return server()
  }

  /// Notes who made a table, a schema, a database or a role that a statement makes or deletes.
  func settleOwner(
    of found: SQLEffect,
    _ effect: inout Effect,
    _ script: SQLScript,
    _ server: DatabaseFact?,
    _ damage: DamageReading?
  ) {
    guard let kind = found.madeKind,
      found.traits.isDisjoint(with: [.temporary, .rolledBack, .session])
    else { return }
    let key = server?.key(of: Resource(kind, found.resource.name))
    if effect.action == .create, found.traits.isDisjoint(with: [.tolerant, .replaces]),
      tellsFailure(of: script)
    {
      effect.traits.insert(.exclusive)
    }
    // What comes to have the name afterwards isn't what the session made.
    if found.traits.contains(.renames) { effect.traits.insert(.moved) }
    settleOwner(&effect, key)
    guard effect.traits.contains(.ownWork), let server else { return }
    let name = found.resource.kind == .database ? found.resource.name : server.database
    guard isReachable(server, name) else {
      effect.traits.remove(.ownWork)
      effect.why += "; this session made it, but where it is isn't known to be for development"
      return
    }
    // What a cascading `DROP` takes from other tables, such as their keys, isn't measured.
    let isMeasured = found.resource.kind == .rows && isContained(damage, in: server)
    guard !reachesFurther(found) || isMeasured else {
      effect.traits.remove(.ownWork)
      effect.why += "; this session made it, but not all that goes with it"
      return
    }
    // Rows are as much the session's own as the table that they are in.
    if effect.environment != .production { effect.reversibility = .recoverable(.provenance) }
    effect.why = "this session made it; \(effect.why)"
  }

  /// Whether other tables or views may go along.
  private func reachesFurther(_ found: SQLEffect) -> Bool {
    found.traits.contains(.cascades) || found.action == .overwrite || found.resource.kind == .rows
  }

  /// Whether all that was measured to go along is the session's own.
  private func isContained(_ damage: DamageReading?, in server: DatabaseFact) -> Bool {
    guard let target = damage?.measured, target.note.isEmpty, target.views.isEmpty,
      target.tableCount ?? 1 <= max(1, target.tables.count)
    else { return false }
    return target.tables.filter(\.isCascade).allSatisfy { table in
      let plain = table.name.hasPrefix("public.") ? String(table.name.dropFirst(7)) : table.name
      return [table.name, plain].contains { name in
        server.key(of: Resource(.table, name)).map(isOwn) ?? false
      }
    }
  }

  /// Whether the client's exit status tells that any statement of a script failed.
  ///
  /// `psql` tells it for one `-c`, all of which is one transaction, and for more only with
  /// `ON_ERROR_STOP` (psql(1)); `mysql` stops at the first error unless it is forced.
  private func tellsFailure(of script: SQLScript) -> Bool {
    let isPlain = script.items.allSatisfy { item in
      if case .sql = item { return true }
      return false
    }
    guard isPlain, words.allSatisfy(\.isKnown) else { return false }
    let texts = words.map(\.text)
    switch program {
    case "psql":
      let stops = texts.contains { word in
        ["ON_ERROR_STOP=1", "ON_ERROR_STOP=on"].contains { word == $0 || word.hasSuffix("=\($0)") }
          || word == "-vON_ERROR_STOP=1"
      }
      let short = texts.filter { $0.hasPrefix("-") && !$0.hasPrefix("--") }
      let commands =
        short.filter { $0.contains("c") }.count
        + texts.filter { $0 == "--command" || $0.hasPrefix("--command=") }.count
      let hasFile =
        short.contains { $0.contains("f") } || texts.contains { $0.hasPrefix("--file") }
      return stops || commands == 1 && !hasFile
    case "mysql", "mariadb":
      return !texts.contains { word in
        word == "--force" || word.hasPrefix("-") && !word.hasPrefix("--") && word.contains("f")
      }
    default: return false
    }
  }
}

extension SQLEffect {
  /// The sort of thing that has to be known as made; nil if no session makes such a thing.
  fileprivate var madeKind: Resource.Kind? {
    if resource.name.isEmpty { return nil }
    switch resource.kind {
    case .table, .view, .schema, .database, .role: return resource.kind
    // Rows go or stay with their table.
    case .rows: return action == .delete || action == .overwrite ? .table : nil
    default: return nil
    }
  }
}
