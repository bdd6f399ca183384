internal import Effects
internal import JSON

/// What the catalog adds to a statement: cascades, rules, triggers, views, bodies of functions.
extension PostgresReader {
  /// A statement's work on the rows of one table.
  struct Deed {
    var event: PostgresCatalog.Event
    var table: String
    /// The columns that are written, if the statement names them.
    var columns: [String]?
    var traits: Set<SQLTrait> = []
    /// Whether tables that inherit from it are left out.
    var isOnly = false
  }

  /// How many definitions may lead from one to the next.
  static let definitionDepth = 8

  /// Follows work on a table to what else it touches.
  mutating func reach(_ deed: Deed, at place: Range<Int>) {
    let table = PostgresCatalog.key(deed.table)
    let visit = "\(deed.event) \(table)"
    guard visited.insert(visit).inserted else { return }
    let catalog = session.catalog
    for value in catalog.onAccess[table] ?? [] { walkElsewhere(value, place) }
    if let program = catalog.programs[table] {
      let why = "the server runs a shell command"
      add(.execute, .program, program, at: place, traits: [.onServer], why: why)
    }
    if let query = catalog.views[table] { reachView(query, deed, place) }
    if deed.event == .select { return }
    for value in catalog.onWrite[table] ?? [] where deed.event == .insert || deed.event == .update {
      walkElsewhere(value, place)
    }
    for rule in catalog.rules[table] ?? [] where rule.event == deed.event {
      walkElsewhere(rule.actions, place)
    }
    for hook in catalog.hooks[table] ?? [] where hook.events.contains(deed.event) {
      let function = PostgresCatalog.key(hook.function)
      if Self.harmlessTriggers.contains(hook.function) || runBodies(of: function, at: place) {
        continue
      }
      unknown(
        "what the trigger \(hook.name) on \(deed.table) does isn't known",
        at: place,
        name: hook.function
      )
    }
    reachReferences(deed, table, place)
    reachChildren(deed, table, place)
  }

  /// Functions of PostgreSQL that touch the row at hand only.
  private static let harmlessTriggers: Set<String> = [
    "suppress_redundant_updates_trigger", "tsvector_update_trigger",
    "tsvector_update_trigger_column", "pg_catalog.suppress_redundant_updates_trigger",
    "pg_catalog.tsvector_update_trigger", "pg_catalog.tsvector_update_trigger_column",
  ]

  private mutating func reachReferences(_ deed: Deed, _ table: String, _ place: Range<Int>) {
    for reference in session.catalog.references[table] ?? [] {
      let isAll = deed.traits.intersection([.wholeTable, .cascades])
      switch deed.event {
      case .truncate where deed.traits.contains(.cascades):
        let why = "every row is deleted, as they refer to \(deed.table)"
        add(.delete, .rows, reference.table, at: place, traits: isAll, why: why)
        reach(Deed(event: .truncate, table: reference.table, traits: deed.traits), at: place)
      case .delete where reference.onDelete == "c":
        let why = "rows that refer to \(deed.table) are deleted with theirs"
        add(.delete, .rows, reference.table, at: place, traits: isAll, why: why)
        reach(Deed(event: .delete, table: reference.table, traits: isAll), at: place)
      case .delete where reference.onDelete != "a" && reference.onDelete != "r":
        let why = "rows that refer to \(deed.table) lose that"
        add(.modify, .rows, reference.table, at: place, traits: isAll, why: why)
        reach(Deed(event: .update, table: reference.table), at: place)
      case .update where reference.onUpdate != "a" && reference.onUpdate != "r":
        guard mayWrite(deed.columns, reference.columns) else { continue }
        let why = "rows that refer to \(deed.table) follow it"
        add(.modify, .rows, reference.table, at: place, traits: isAll, why: why)
        reach(Deed(event: .update, table: reference.table), at: place)
      default: continue
      }
    }
  }

  /// Whether a key may be among the written columns; which columns the primary key has isn't kept.
  private func mayWrite(_ columns: [String]?, _ key: [String]) -> Bool {
    guard let columns else { return true }
    return key.isEmpty
      ? columns.contains { $0.hasSuffix("id") } : !Set(key).isDisjoint(with: columns)
  }

  private mutating func reachChildren(_ deed: Deed, _ table: String, _ place: Range<Int>) {
    for child in session.catalog.children[table] ?? [] where !deed.isOnly {
      let traits = deed.traits
      let name = child.name
      switch deed.event {
      case .insert where child.isPartition:
        add(.create, .rows, name, at: place, traits: traits, why: "rows are added to a partition")
      case .update:
        let keys = session.catalog.partitionKeys[table] ?? []
        let moves = deed.columns.map { !keys.isDisjoint(with: $0) } ?? true
        let isMoved = child.isPartition && moves
        let why = isMoved ? "rows move between partitions" : "its rows are among those changed"
        add(isMoved ? .overwrite : .modify, .rows, name, at: place, traits: traits, why: why)
      case .delete, .truncate:
        let why = "its rows are among those deleted"
        add(.delete, .rows, name, at: place, traits: traits, why: why)
      default: continue
      }
      reach(Deed(event: deed.event, table: name, columns: deed.columns, traits: traits), at: place)
    }
  }

  /// A view is read; what is written through it goes to the first table of its query.
  private mutating func reachView(_ query: JSONValue, _ deed: Deed, _ place: Range<Int>) {
    walkElsewhere(query, place)
    guard deed.event != .select, let base = Self.firstTable(query) else { return }
    let action: Action =
      deed.event == .insert ? .create : deed.event == .update ? .modify : .delete
    add(
      action,
      .rows,
      base,
      at: place,
      traits: deed.traits,
      why: "rows behind the view \(deed.table)"
    )
    reach(Deed(event: deed.event, table: base, traits: deed.traits), at: place)
  }

  private static func firstTable(_ query: JSONValue) -> String? {
    let first = query["SelectStmt"]?["fromClause"]?.array?.first
    return first?["RangeVar"]?.dottedName
  }

  /// Walks a tree whose bytes aren't those of the text: every effect is placed at the cause.
  mutating func walkElsewhere(_ value: JSONValue, _ place: Range<Int>) {
    guard depth < Self.definitionDepth else {
      return unknown("definitions are nested too deeply", at: place, name: "")
    }
    let before = (bytes, statement, parts)
    depth += 1
    bytes = []
    statement = place
    parts = []
    walk(value)
    (bytes, statement, parts) = before
    depth -= 1
  }

  /// What a function of the database's own does; false if its body isn't known.
  mutating func runBodies(of name: String, at place: Range<Int>) -> Bool {
    let bodies = session.catalog.functions[name] ?? []
    if let answer = answers[name] { return answer }
    guard !bodies.isEmpty, depth < Self.definitionDepth else { return false }
    var isKnown = true
    answers[name] = true
    for body in bodies {
      switch body {
      case .text(let text): runText(text, place)
      case .tree(let tree): walkElsewhere(tree, place)
      case .code(let code): runCode(code, place)
      case .unknown: isKnown = false
      }
    }
    answers[name] = isKnown
    return isKnown
  }

  /// Checks of a domain, and casts that a function of the database's own makes.
  mutating func checkType(_ type: JSONValue) {
    guard let name = type["names"]?.nameParts.last else { return }
    guard let checks = session.catalog.domains[name], visited.insert("type \(name)").inserted else {
      return
    }
    for check in checks { walkElsewhere(check, statement) }
  }

  mutating func checkCast(_ fields: JSONValue) {
    let name = fields["typeName"]?["names"]?.nameParts.last ?? ""
    if fields["arg"]?.node?.type == "A_Const" { return }
    for function in session.catalog.casts[name] ?? [] where !runBodies(of: function, at: statement)
    {
      unknown("what the cast to \(name) does isn't known", name: function)
    }
  }
}
