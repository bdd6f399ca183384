internal import Effects

/// Statements that write rows.
extension MySQLReader {
  private static let modifiers: Set<String> = [
    "LOW_PRIORITY", "HIGH_PRIORITY", "DELAYED", "QUICK", "IGNORE", "HISTORY",
  ]

  /// The first place after words that change nothing of what is meant.
  private func skip(_ start: Int, also word: String = "") -> Int {
    var place = start
    while Self.modifiers.contains(statement.word(place)) || statement.word(place) == word,
      !statement.word(place).isEmpty
    {
      place += 1
    }
    return place
  }

  mutating func insert() {
    let replaces = statement.word(0) == "REPLACE"
    let table = statement.name(at: skip(1, also: "INTO"))?.text ?? ""
    guard !table.isEmpty, statement.word(1) != "OR" else {
      return unknown("which table is meant isn't known")
    }
    let traits = trait(of: table)
    if replaces {
      add(.overwrite, .rows, table, traits, "rows are added or replaced")
      reach(.delete, table)
    } else {
      add(.create, .rows, table, traits, "rows are added")
    }
    reach(.insert, table)
    if !replaces, statement.contains("DUPLICATE") {
      add(.modify, .rows, table, traits, "rows in conflict are changed")
      reach(.update, table)
    }
    checkCalls(1)
    readViews()
  }

  mutating func load() {
    guard ["DATA", "XML"].contains(statement.word(1)) else {
      return unknown("what is loaded isn't known")
    }
    let isLocal = statement.contains("LOCAL")
    guard let into = statement.places(of: "INTO").first,
      let file = statement.places(of: "INFILE").first
    else { return unknown("what is loaded isn't known") }
    let table = name(statement.word(into + 1) == "TABLE" ? into + 2 : into + 1)
    let replaces = statement.places(of: "REPLACE").contains { $0 < into }
    add(.read, .path, name(file + 1), isLocal ? [] : [.onServer], "a file is read")
    let why = replaces ? "rows are added or replaced" : "rows are added"
    add(replaces ? .overwrite : .create, .rows, table, trait(of: table), why)
    reach(.insert, table)
    if replaces { reach(.delete, table) }
    if let place = statement.places(of: "SET").last { checkCalls(place + 1) }
  }

  mutating func delete() {
    let start = skip(1)
    let isList = statement.word(start) != "FROM"
    let using = statement.places(of: "USING").first
    let from = statement.places(of: "FROM").first
    let list = targets(from: isList ? start : start + 1)
    let sources: [(name: String, alias: String)] =
      isList
      ? from.map { references(from: $0 + 1) } ?? []
      : using.map { references(from: $0 + 1) } ?? []
    let tables = list.map { target in
      sources.first { $0.alias.lowercased() == target.lowercased() }?.name ?? target
    }
    change(.delete, tables, "deleted")
  }

  mutating func update() {
    let sources = references(from: skip(1))
    guard let set = statement.places(of: "SET").first, !sources.isEmpty else {
      return unknown("which table is meant isn't known")
    }
    guard sources.count > 1 else { return change(.modify, sources.map(\.name), "changed") }
    var tables: [String] = []
    for place in assignments(from: set + 1) {
      guard let (column, _) = statement.name(at: place) else { continue }
      let owner = column.split(separator: ".").dropLast().map(String.init).joined(separator: ".")
      let named = sources.filter { $0.alias.lowercased() == owner.lowercased() || $0.name == owner }
      // A bare column may be any table's.
      tables += (named.isEmpty ? sources : named).map(\.name).filter { !tables.contains($0) }
    }
    change(.modify, tables, "changed")
  }

  /// Where assignments of `SET` begin.
  private func assignments(from start: Int) -> [Int] {
    let end =
      ["WHERE", "ORDER", "LIMIT"].compactMap { statement.places(of: $0).last }
      .filter { $0 > start }.min() ?? statement.tokens.count
    var places = [start]
    var level = 0
    for index in start..<max(start, end) {
      switch statement.kind(index) {
      case .open: level += 1
      case .close: level -= 1
      case .comma where level == 0: places.append(index + 1)
      default: break
      }
    }
    return places
  }

  private mutating func change(_ action: Action, _ tables: [String], _ word: String) {
    let isAll = statement.reachesEveryRow && statement.places(of: "LIMIT").isEmpty
    for table in tables {
      let traits: Set<SQLTrait> = isAll ? [.wholeTable] : []
      let why = isAll ? "every row is \(word)" : "rows are \(word)"
      add(action, .rows, table, traits.union(trait(of: table)), why)
      reach(action == .delete ? .delete : .update, table)
    }
    if tables.isEmpty { unknown("which table is meant isn't known") }
    checkCalls(1)
    readViews()
  }

  /// The names of a list, such as `a, b.*`.
  func targets(from index: Int) -> [String] {
    var place = index
    while ["IF", "EXISTS"].contains(statement.word(place)) { place += 1 }
    var names: [String] = []
    while let (text, end) = statement.name(at: place) {
      names.append(text)
      // `t.*`: the name ends before the star.
      place = statement.kind(end) == .sign ? end + 1 : end
      if ["RESTRICT", "CASCADE", "WAIT"].contains(statement.word(place)) { break }
      guard statement.kind(place) == .comma else { break }
      place += 1
    }
    return names
  }

  /// The tables of `FROM`, `USING` or `UPDATE`, with the names they go by.
  private func references(from start: Int) -> [(name: String, alias: String)] {
    var found: [(name: String, alias: String)] = []
    var place = start
    var expects = true
    while place < statement.tokens.count {
      let word = statement.word(place)
      if ["SET", "WHERE", "ORDER", "LIMIT", "RETURNING", "GROUP"].contains(word) { break }
      if statement.kind(place) == .open {
        guard expects, statement.word(place + 1) != "SELECT" else {
          place = (closing(place) ?? statement.tokens.count) + 1
          continue
        }
        place += 1
      } else if expects, let (name, end) = statement.name(at: place), word != "LATERAL" {
        let alias = alias(at: end)
        found.append((name, alias ?? MySQLSession.key(name)))
        expects = false
        place = end
      } else {
        if statement.kind(place) == .comma || word.hasSuffix("JOIN") { expects = true }
        place += 1
      }
    }
    return found
  }

  private func alias(at index: Int) -> String? {
    let place = statement.word(index) == "AS" ? index + 1 : index
    let words: Set<String> = [
      "SET", "JOIN", "INNER", "LEFT", "RIGHT", "CROSS", "NATURAL", "STRAIGHT_JOIN", "ON", "USING",
      "WHERE", "ORDER", "LIMIT", "PARTITION", "FOR", "USE", "FORCE", "IGNORE", "RETURNING",
    ]
    if words.contains(statement.word(place)) { return nil }
    return statement.name(at: place)?.text
  }

  /// Follows what a change of rows sets off: keys that cascade, triggers, views.
  mutating func reach(_ event: MySQLSession.Event, _ table: String) {
    let key = MySQLSession.key(table)
    guard session.visited.insert("\(event) \(key)").inserted else { return }
    guard session.depth < MySQLSession.depthLimit else {
      return unknown("definitions are nested too deeply")
    }
    session.depth += 1
    defer { session.depth -= 1 }
    for reference in session.references[key] ?? [] {
      let rule = event == .delete ? reference.onDelete : reference.onUpdate
      guard event != .insert else { continue }
      switch rule {
      case "CASCADE" where event == .delete:
        add(
          .delete,
          .rows,
          reference.table,
          [],
          "rows that refer to \(table) are deleted with theirs"
        )
      case "CASCADE", "SET":
        add(.modify, .rows, reference.table, [], "rows that refer to \(table) are changed")
      default: continue
      }
      if reference.table.lowercased() != key, rule == "CASCADE" {
        reachKeys(event, reference.table)
      }
    }
    for (on, body) in session.triggers[key] ?? [] where on == event {
      readElsewhere(body) { $0.readBody(body) }
    }
    if let view = session.views[key], let from = view.places(of: "FROM").first,
      let (base, _) = view.name(at: from + 1)
    {
      let action: Action = event == .insert ? .create : event == .update ? .modify : .delete
      add(action, .rows, base, [], "rows behind the view \(table)")
      reach(event, base)
    }
  }

  /// Keys cascade further; they don't set off triggers.
  private mutating func reachKeys(_ event: MySQLSession.Event, _ table: String) {
    let triggers = session.triggers
    session.triggers = [:]
    reach(event, table)
    session.triggers = triggers
  }
}
