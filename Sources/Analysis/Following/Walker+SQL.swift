internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// What statements do to the database that they are sent to.
  mutating func runSQL(_ text: String, _ language: Language, _ origin: Range<Int>) {
    guard bounds.affords(reading: text.utf8.count) else {
      return unknown(language.rawValue, Self.unreadWhy, origin)
    }
    let dialect = language.dialect(of: text)
    var script = SQLReader.script(text, dialect: dialect)
    if language == .sqlite, let file = sqliteFile {
      return settleSQLite(script, text, file, origin)
    }
    let target = language == .warehouse ? DatabaseReach.warehouse : connectedReach()
    script = informed(script, text, dialect, target)
    let damages =
      language == .warehouse ? [:] : damages(script, text, dialect, target)
    let server = server(of: script)
    for (place, effect) in script.effects.enumerated() where !effect.isFollowed {
      add(effect, target, origin, damages[place], of: script, at: server)
    }
    for item in script.items where bounds.exceeded == nil { follow(item, language, origin) }
  }

  /// The script with what triggers, rules, keys and functions of the database make of it.
  ///
  /// They are asked for where it calls something that isn't known, or writes rows outside of
  /// development; a script that only reads costs nothing.
  private mutating func informed(
    _ script: SQLScript,
    _ text: String,
    _ dialect: SQLDialect,
    _ reach: DatabaseReach
  ) -> SQLScript {
    let isOpen = script.effects.contains { $0.action == .unknown }
    let writes = script.effects.contains { effect in
      effect.resource.kind == .rows && effect.action != .read
        && effect.traits.isDisjoint(with: [.rolledBack, .temporary, .session])
    }
    guard !reach.isDisposable, dialect == .postgres || dialect == .mysql,
      isOpen || writes && reach.environment != .development,
      let reading = measure([DamageTarget(.read, Resource(.schema, ""))], reach),
      let definitions = reading.definitions, !definitions.isEmpty
    else { return script }
    let schema =
      dialect == .mysql
      ? "DELIMITER $$\n" + definitions.joined(separator: "\n$$\n") + "\n$$\n"
      : definitions.joined(separator: ";\n")
    return SQLReader.script(text, dialect: dialect, schema: schema)
  }

  mutating func follow(
    _ item: SQLScriptItem,
    _ language: Language,
    _ origin: Range<Int>
  ) {
    switch item {
    case .shell(let text, _): subshell { $0.walkCode(text, origin) }
    case .include(let name, _):
      bounded(origin) { $0.runScriptFile(Argument(name, origin: origin), language, [], origin) }
    case .readsFile(let name, _): claimPath(Argument(name, origin: origin), .read, origin: origin)
    case .writesFile(let name, _):
      claimPath(Argument(name, origin: origin), .overwrite, origin: origin)
    case .sql, .other, .unknown: break
    }
  }

  private mutating func add(
    _ found: SQLEffect,
    _ target: DatabaseReach,
    _ origin: Range<Int>,
    _ damage: DamageReading?,
    of script: SQLScript,
    at server: DatabaseFact?
  ) {
    var resource = found.resource
    if resource.kind == .database, resource.name.isEmpty { resource.name = target.name }
    var effect = Effect(
      found.action,
      resource,
      origin: place(origin),
      environment: target.environment,
      environmentReason: target.reason
    )
    if target.isDisposable { effect.traits.insert(.disposable) }
    let isHarmless =
      found.action == .read || found.action == .create
      || !found.traits.isDisjoint(with: [.rolledBack, .temporary, .session, .upkeep])
    if found.action == .unknown || found.action == .execute {
      effect.reversibility = .unknown
    } else if isHarmless {
      effect.reversibility = .reversible
    } else if found.action == .delete || found.action == .overwrite
      || found.traits.contains(.wholeTable)
    {
      effect.reversibility = .irreversible
    } else {
      effect.reversibility = target.environment == .development ? .reversible : .unknown
    }
    effect.why = [found.why, target.why].filter { !$0.isEmpty }.joined(separator: "; ")
    damage?.settle(&effect)
    settleOwner(of: found, &effect, script, server, damage)
    add(effect)
  }
}

extension SQLEffect {
  /// Whether the script's items tell the same, so that it is followed from there.
  fileprivate var isFollowed: Bool {
    !traits.contains(.onServer)
      && (resource.kind == .path || (action == .execute && resource.kind == .program))
  }
}

extension DatabaseReach {
  /// Data that a service of a cloud holds.
  fileprivate static let warehouse = DatabaseReach(
    environment: .unknown,
    isHarmless: false,
    why: "a service of a cloud holds it",
    isDisposable: false,
    name: "warehouse",
    setting: nil
  )
}

extension Language {
  /// The dialect of a text in this language.
  fileprivate func dialect(of text: String) -> SQLDialect {
    switch self {
    case .postgres, .psql: .postgres
    case .sqlite: .sqlite
    case .mysql: .mysql
    // Where those of warehouses end a string or a comment as MySQL does.
    case .warehouse where !text.mayQuoteOtherwise: .mysql
    default: .unknown
    }
  }
}

extension String {
  /// Whether a dialect without MySQL's escapes and comments may split the text elsewhere.
  fileprivate var mayQuoteOtherwise: Bool {
    let bytes = Array(utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0x20
      switch byte {
      case UInt8(ascii: "\\"): return true
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        if next == byte, third == byte { return true }
      case UInt8(ascii: "-"):
        if next == byte, third > 0x20 { return true }
      default: break
      }
    }
    return false
  }
}
