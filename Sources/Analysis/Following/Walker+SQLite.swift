internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// The file that the command at hand gives `sqlite3` or another client of such files: its first
  /// word that is neither an option nor the value of one.
  var sqliteFile: Argument? {
    let operands =
      Catalog.tool(named: program)?.reading(words, mode: "read-only").operands
      ?? words.filter { !$0.prefix.hasPrefix("-") }
    return operands.first.flatMap { $0.text == ":memory:" ? nil : $0 }
  }

  /// Whether the command at hand opens its database so that nothing can be changed in it.
  private var isReadOnly: Bool {
    Catalog.tool(named: program)?.reading(words, mode: "read-only").isOn ?? false
  }

  /// What statements do to a database that is one file: the file is what can be saved.
  mutating func settleSQLite(
    _ script: SQLScript,
    _ text: String,
    _ file: Argument,
    _ origin: Range<Int>
  ) {
    let isReadOnly = isReadOnly
    let changing = script.effects.filter { effect in
      !isReadOnly && effect.action != .read && effect.resource.kind != .path
        && effect.resource.kind != .program
        && effect.traits.isDisjoint(with: [.rolledBack, .temporary, .session])
    }
    for found in changing where found.action == .unknown {
      unknown(found.resource.name, found.why, origin)
    }
    if let first = changing.first(where: { $0.action != .unknown }) {
      let deed = Deed(.modify, .path, why: first.why.isEmpty ? "statements change it" : first.why)
      var claim = Claim(deed, .path(file, isTree: false), origin: origin)
      claim.traits = file.traits
      let before = effects.count
      settle(claim)
      measureFile(script, text, since: before)
    }
    for item in script.items { follow(item, .sqlite, origin) }
  }
}
