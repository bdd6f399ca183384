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
    return operands.first
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
    if file.text != ":memory:", let first = changing.first(where: { $0.action != .unknown }) {
      let deed = Deed(.modify, .path, why: first.why.isEmpty ? "statements change it" : first.why)
      var claim = Claim(deed, .path(file, isTree: false), origin: origin)
      claim.traits = file.traits
      let before = effects.count
      settle(claim)
      measureFile(script, text, since: before)
      for place in effects.indices.dropFirst(before) {
        effects[place].cascade = Self.tables(of: changing)
      }
    }
    for file in Self.otherFiles(of: script, changing) {
      claimPath(Argument(file, origin: origin), .modify, origin: origin)
    }
    settleFunctions(script, origin)
    for item in script.items { follow(item, .sqlite, origin) }
  }

  /// The tables that lose something, or are changed in their rows.
  private static func tables(of changing: [SQLEffect]) -> Cascade {
    let lost = changing.filter { effect in
      effect.action != .create
        && [.table, .rows, .column, .view, .database, .schema].contains(effect.resource.kind)
    }
    let isWhole = changing.allSatisfy { effect in
      effect.action != .unknown && ![.database, .schema].contains(effect.resource.kind)
    }
    return Cascade(lost.map(\.resource.name), isWhole: isWhole)
  }

  /// Files of databases that are attached, where statements change what isn't the main one's.
  private static func otherFiles(of script: SQLScript, _ changing: [SQLEffect]) -> [String] {
    let isElsewhere = changing.contains { effect in
      let name = effect.resource.name
      return name.utf8.contains(UInt8(ascii: ".")) && !name.hasPrefix("main.")
    }
    guard isElsewhere || changing.contains(where: { $0.action == .unknown }) else { return [] }
    return script.effects.filter {
      $0.resource.kind == .database && !$0.resource.name.isEmpty && $0.action == .modify
    }.map(\.resource.name)
  }

  /// Files and programs that functions of the shell touch, such as `writefile`; those of its own
  /// commands are among the items.
  private mutating func settleFunctions(_ script: SQLScript, _ origin: Range<Int>) {
    let commands = script.items.compactMap { item -> Range<Int>? in
      switch item {
      case .shell(_, let range), .include(_, let range), .readsFile(_, let range),
        .writesFile(_, let range):
        range
      default: nil
      }
    }
    for found in script.effects where !commands.contains(found.range) {
      switch (found.action, found.resource.kind) {
      case (.execute, .program): unknown(found.resource.name, found.why, origin)
      case (.read, .path) where !found.resource.name.isEmpty:
        claimPath(Argument(found.resource.name, origin: origin), .read, origin: origin)
      case (_, .path) where found.action != .read:
        claimPath(Argument(found.resource.name, origin: origin), .overwrite, origin: origin)
      default: continue
      }
    }
  }
}
