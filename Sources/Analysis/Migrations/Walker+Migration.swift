internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// Settles what a tool for migrations does: which database, by which migrations, and what goes.
  ///
  /// Migrations that take nothing away pass on a database of this machine. What they take away is
  /// an effect of its own, with the table or the column by its name.
  ///
  /// - Returns: False if the program is no such tool.
  mutating func settleMigration(_ claim: Claim) -> Bool {
    guard let tool = MigrationTool(program: program) else { return false }
    let line = lineDatabases()
    let found = line.isEmpty ? migrationTarget(tool) : MigrationTarget(facts: line)
    guard let target = found else { return false }
    let evidence = (modes + [target.mode]).filter { !$0.isEmpty }
      .map { EnvironmentEvidence(.mode, $0) }
    var reach = environments.reach(of: target.facts, with: evidence)
    reach.login = target.login
    var effect = effect(claim, Resource(.database, reach.name))
    effect.environment = reach.environment
    effect.environmentReason = reach.reason
    if reach.isDisposable { effect.traits.insert(.disposable) }
    if target.facts.isEmpty, !target.isComplete {
      effect.environmentReason = "its settings don't say which database it is"
    }
    guard claim.action == .modify else {
      addWhole(&effect, claim, reach)
      return true
    }
    if tool == .django, goesBack() {
      var claim = claim
      claim.why = "goes back to an earlier state: tables and columns made since go with their rows"
      effect.action = .delete
      addWhole(&effect, claim, reach)
      return true
    }
    migrate(claim, tool, target, reach, effect)
    return true
  }

  /// Settles a step forward, by the files that say what it does.
  private mutating func migrate(
    _ claim: Claim,
    _ tool: MigrationTool,
    _ target: MigrationTarget,
    _ reach: DatabaseReach,
    _ whole: Effect
  ) {
    var effect = whole
    if target.facts.isEmpty, target.isComplete {
      effect.reversibility = .reversible
      effect.why = "no database setting is in reach, so it has nothing to connect to"
      return add(effect)
    }
    let set = isSchemaPush ? MigrationSet() : migrations(tool, target, reach)
    let unread = set.changes.filter { $0.action == .unknown }
    let takes = set.changes.filter { $0.action != .unknown }
    let isPlain = set.isRead && unread.isEmpty && takes.isEmpty && reach.isLocal
    if isPlain || reach.environment == .development { effect.reversibility = .reversible }
    effect.why = why(claim, set, unread, takes, reach.why)
    add(effect)
    var damages: [DamageReading?] = []
    if !takes.isEmpty, !reach.isDisposable {
      let targets = takes.prefix(Self.measuredChanges).map(\.target)
      let reading = measure(Array(targets), reach)
      damages = targets.indices.map { reading?.one($0) }
    }
    for (index, change) in takes.enumerated() {
      var taken = taking(change, effect)
      if index < damages.count { damages[index]?.settle(&taken) }
      add(taken)
    }
  }

  /// How much of what migrations take away is measured.
  private static let measuredChanges = 32

  /// Whether the command compares a schema with the database, rather than applying files.
  private var isSchemaPush: Bool {
    words.contains { ["push", "sync", "schema:sync", "schema:push"].contains($0.text) }
  }

  private func why(
    _ claim: Claim,
    _ set: MigrationSet,
    _ unread: [MigrationChange],
    _ takes: [MigrationChange],
    _ reach: String
  ) -> String {
    var parts: [String] = []
    if !set.isRead || set.count == 0 {
      parts.append(claim.why)
    } else {
      parts.append("takes \(takes.isEmpty ? "nothing" : "data") away, by \(set.chosen)")
    }
    if let first = unread.first {
      parts.append("\(first.file) holds \(first.resource.name), which can't be read here")
    }
    return (parts + [reach]).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The effect of one thing that a migration takes away.
  private func taking(_ change: MigrationChange, _ whole: Effect) -> Effect {
    var effect = whole
    effect.action = .delete
    effect.resource = change.resource
    effect.reversibility = .irreversible
    effect.why = "\(change.file) takes it away in \(whole.resource.name)"
    effect.safer = "a migration that keeps it, or a backup that was restored once"
    return effect
  }
}

extension MigrationChange {
  /// What is to be measured of it.
  fileprivate var target: DamageTarget {
    DamageTarget(
      action,
      resource,
      selection: selection?.source ?? "",
      alias: selection?.alias ?? "",
      tables: selection?.tables ?? [],
      isWhole: resource.kind != .rows
    )
  }
}

extension DatabaseFact {
  /// The language of the SQL that it takes.
  var dialect: SQLDialect {
    switch scheme.split(separator: "+").first {
    case "postgres", "postgresql", "cockroachdb", "pgx", "pgx5": .postgres
    case "mysql", "mysql2", "mariadb": .mysql
    case "sqlite", "sqlite3", "file": .sqlite
    default: .unknown
    }
  }
}
