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
    let script = SQLReader.script(text, dialect: dialect)
    if language == .sqlite, let file = sqliteFile {
      return settleSQLite(script, text, file, origin)
    }
    let target = language == .warehouse ? DatabaseReach.warehouse : connectedReach()
    let damages =
      language == .warehouse ? [:] : damages(script, text, dialect, target)
    for (place, effect) in script.effects.enumerated() where !effect.isFollowed {
      add(effect, target, origin, damages[place])
    }
    for item in script.items where bounds.exceeded == nil { follow(item, language, origin) }
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
    _ damage: DamageReading?
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
    if found.action == .unknown {
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
    add(effect)
  }
}

extension SQLEffect {
  /// Whether the script's items tell the same, so that it is followed from there.
  fileprivate var isFollowed: Bool {
    (action == .execute && (resource.kind == .program || resource.kind == .path))
      || (resource.kind == .path && !traits.contains(.onServer))
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
