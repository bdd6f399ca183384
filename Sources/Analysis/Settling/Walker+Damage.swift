internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// The clients whose words say which database they connect to.
  private static let clients: [String: String] = [
    "psql": "psql", "dropdb": "dropdb", "createdb": "createdb", "mysql": "mysql",
    "mariadb": "mysql",
    "mysqladmin": "mysqladmin", "mariadb-admin": "mysqladmin", "sqlite3": "sqlite3",
    "redis-cli": "redis-cli",
  ]

  /// The beginnings of names of variables that clients of databases read, and whole names.
  private static let variablePrefixes = ["PG", "MYSQL_", "MARIADB_", "REDISCLI_"]
  private static let variableNames: Set<String> = ["HOME", "USER", "LOGNAME", "PSQLRC"]

  /// The most targets of one question.
  private static let targetLimit = 32

  /// What was measured of the effects of a script that matter, by their places in the list.
  ///
  /// Nothing is asked about what would pass anyway. Where the script changes its connection or
  /// what names mean, or runs as another user, what it hits can't be told, and nothing is asked.
  mutating func damages(
    _ script: SQLScript,
    _ text: String,
    _ dialect: SQLDialect,
    _ reach: DatabaseReach
  ) -> [Int: DamageReading] {
    guard !reach.isDisposable, !script.movesElsewhere else { return [:] }
    var places: [Int] = []
    var targets: [DamageTarget] = []
    var selections: [SQLSelection]?
    for (place, effect) in script.effects.enumerated() where effect.isDamage(reach.environment) {
      guard targets.count < Self.targetLimit else { break }
      var target = effect.target
      if target.resource.kind == .rows, !target.isWhole {
        if selections == nil { selections = script.selections(text, dialect) }
        if let selection = selections?.first(where: { $0.isOf(effect) }) {
          target.selection = selection.source
          target.alias = selection.alias
          target.tables = selection.tables
        }
      }
      places.append(place)
      targets.append(target)
    }
    guard !targets.isEmpty, let reading = measure(targets, reach) else { return [:] }
    var readings: [Int: DamageReading] = [:]
    for (index, place) in places.enumerated() { readings[place] = reading.one(index) }
    return readings
  }

  /// Measures what a script would do to a file of tables, if the file can't be put back.
  mutating func measureFile(_ script: SQLScript, _ text: String, since before: Int) {
    let places = effects.indices.dropFirst(before).filter { place in
      switch effects[place].reversibility {
      case .irreversible, .unknown: effects[place].action != .read
      default: false
      }
    }
    guard !places.isEmpty else { return }
    let reach = DatabaseReach(
      environment: .unknown,
      isHarmless: false,
      why: "",
      isDisposable: false,
      name: "",
      setting: nil
    )
    let damages = damages(script, text, .sqlite, reach)
    guard let worst = damages.values.max(by: { $0.rows < $1.rows }) else { return }
    for place in places { worst.settle(&effects[place]) }
  }

  /// Asks how much the command at hand would destroy; nil if that can't be asked, or isn't yet.
  mutating func measure(_ targets: [DamageTarget], _ reach: DatabaseReach?) -> DamageReading? {
    guard let directory = state.directories.first, state.directories.count == 1, !isElevated,
      let query = damageQuery(directory, targets, reach)
    else { return nil }
    switch world.ask(.damage(query)) {
    case .damage(let fact)? where fact.targets.count == targets.count:
      return DamageReading(fact: fact, missing: "")
    case .unknown(let why)?: return DamageReading(fact: nil, missing: why)
    default: return nil
    }
  }

  /// Measures what a client of a database would delete by name.
  mutating func measureNamed(_ effect: inout Effect) {
    let resource = effect.resource
    guard effect.action == .delete, resource.kind == .database || resource.kind == .rows,
      Self.clients[program] != nil
    else { return }
    // The name of a tool's own kind isn't the database's, so the connected one is meant.
    let named = program == "dropdb" ? resource : Resource(resource.kind, "")
    let reach = connectedReach()
    effect.environment = reach.environment
    effect.environmentReason = reach.reason
    if reach.isDisposable, resource.kind == .database {
      effect.traits.insert(.disposable)
      return
    }
    measure([DamageTarget(.delete, named)], nil)?.settle(&effect)
  }

  /// How the command at hand would connect, and what is to be measured there; nil if a word or a
  /// variable that it reads isn't known.
  func damageQuery(
    _ directory: String,
    _ targets: [DamageTarget],
    _ reach: DatabaseReach?
  ) -> DamageQuery? {
    if Self.clients[program] != nil { return clientQuery(directory, targets) }
    guard let setting = reach?.setting else { return nil }
    return DamageQuery(
      variables: clientVariables ?? [:],
      setting: setting,
      login: reach?.login,
      directory: directory,
      targets: targets
    )
  }

  /// What is asked of the client at hand; nil if it is no client, or a word or a variable of it
  /// isn't known.
  func clientQuery(_ directory: String, _ targets: [DamageTarget]) -> DamageQuery? {
    guard let client = Self.clients[program], words.allSatisfy({ $0.isKnown && !$0.isPattern }),
      let variables = clientVariables
    else { return nil }
    return DamageQuery(
      client: client,
      words: words.map(\.text),
      variables: variables,
      directory: directory,
      targets: targets
    )
  }

  /// The variables that clients read; nil if one isn't known.
  private var clientVariables: [String: String]? {
    var found: [String: String] = [:]
    for (name, value) in state.variables
    where Self.variableNames.contains(name) || Self.variablePrefixes.contains(where: name.hasPrefix)
    {
      switch value {
      case .known(let text): found[name] = text
      case .unset: continue
      default: return nil
      }
    }
    return found
  }
}

extension SQLScript {
  /// Whether a step connects to another database, or names tables otherwise than before.
  var movesElsewhere: Bool {
    let moves = items.contains { item in
      guard case .other(let name, _) = item else { return false }
      return ["c", "connect"].contains(name.drop { $0 == "\\" })
    }
    return moves
      || effects.contains { $0.resource.kind == .setting && $0.resource.name == "search_path" }
  }

  /// The selections of its statements, at their bytes of the script.
  fileprivate func selections(_ text: String, _ dialect: SQLDialect) -> [SQLSelection] {
    guard !items.isEmpty else { return SQLReader.selections(of: text, dialect: dialect) }
    return items.flatMap { item -> [SQLSelection] in
      guard case .sql(let text, let range) = item, text.utf8.count == range.count else { return [] }
      return SQLReader.selections(of: text, dialect: dialect).map { selection in
        var selection = selection
        let bounds = selection.range
        selection.range =
          bounds.lowerBound + range.lowerBound..<bounds.upperBound + range.lowerBound
        return selection
      }
    }
  }
}

extension SQLSelection {
  /// Whether an effect is of this statement's rows.
  func isOf(_ effect: SQLEffect) -> Bool {
    range.contains(effect.range.lowerBound) && range.upperBound >= effect.range.upperBound
      && table == effect.resource.name
  }
}

extension SQLEffect {
  /// Whether it takes or changes data in a way that is worth measuring.
  fileprivate func isDamage(_ environment: Environment) -> Bool {
    guard [.database, .schema, .table, .rows, .column, .view].contains(resource.kind),
      traits.isDisjoint(with: [.rolledBack, .temporary, .session, .upkeep])
    else { return false }
    switch action {
    case .delete, .overwrite: return resource.kind == .view || !traits.contains(.definition)
    case .modify: return resource.kind == .rows && environment != .development
    default: return false
    }
  }

  /// What is to be measured of it.
  fileprivate var target: DamageTarget {
    DamageTarget(
      action,
      resource,
      cascades: traits.contains(.cascades),
      isWhole: resource.kind != .rows || traits.contains(.wholeTable)
    )
  }
}
