internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// The file that the command at hand gives `sqlite3`: its first word that is no option.
  var sqliteFile: Argument? {
    words.first { !$0.prefix.hasPrefix("-") && $0.text != ":memory:" }
  }

  /// What statements do to a database that is one file: the file is what can be saved.
  mutating func settleSQLite(_ script: SQLScript, _ file: Argument, _ origin: Range<Int>) {
    let changing = script.effects.filter { effect in
      effect.action != .read && effect.resource.kind != .path && effect.resource.kind != .program
        && effect.traits.isDisjoint(with: [.rolledBack, .temporary, .session])
    }
    for found in changing where found.action == .unknown {
      unknown(found.resource.name, found.why, origin)
    }
    if let first = changing.first(where: { $0.action != .unknown }) {
      let deed = Deed(.modify, .path, why: first.why.isEmpty ? "statements change it" : first.why)
      var claim = Claim(deed, .path(file, isTree: false), origin: origin)
      claim.traits = file.traits
      settle(claim)
    }
    for item in script.items { follow(item, .sqlite, origin) }
  }
}
