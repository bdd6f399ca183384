internal import Effects
internal import SQLSyntax
internal import Tools

extension Walker {
  /// The most files of migrations that are read.
  static let migrationLimit = 200

  /// What the migrations of the project that may be pending would do.
  ///
  /// Only the database knows which are pending. Where it can't be asked, taken are those that git
  /// has in no commit, else the newest; all of them where there is no git.
  mutating func migrations(
    _ tool: MigrationTool,
    _ target: MigrationTarget,
    _ reach: DatabaseReach
  ) -> MigrationSet {
    let dialect = reach.setting.map(\.dialect) ?? .unknown
    guard let directory = state.directories.first, state.directories.count == 1 else {
      return MigrationSet()
    }
    var paths: [String] = []
    for pattern in migrationPatterns(tool) {
      let whole = pattern.hasPrefix("/") ? pattern : Paths.normalized(directory + "/" + pattern)
      guard case .paths(let found)? = world.ask(.glob(whole)) else { continue }
      paths += found.filter { isMigration($0, tool) && !paths.contains($0) }
    }
    guard !paths.isEmpty, paths.count <= Self.migrationLimit else {
      return MigrationSet(count: paths.count)
    }
    var set = MigrationSet(count: paths.count, isRead: true)
    var texts: [String: String] = [:]
    // A revision's place is written in it; others are ordered by their names.
    if tool == .alembic { texts = readAll(paths) }
    let likely = likely(paths, tool, texts, &set)
    let pending = pending(paths, tool, texts, target, reach, likely, &set)
    for path in pending {
      guard let text = texts[path] ?? fileText(path) else {
        set.isRead = false
        continue
      }
      let changes =
        tool.language.map { language in
          let folder = Paths.name(Paths.parent(Paths.parent(path)))
          let application = tool == .django ? folder : ""
          return MigrationCode(text, language, dialect: dialect, application: application).changes
        } ?? MigrationCode.changes(ofSQL: text, dialect)
      set.changes += changes.map { change in
        var change = change
        change.file = environments.shown(path)
        return change
      }
    }
    return set
  }

  /// Whether Django's `migrate APP NAME` goes back to an earlier state.
  mutating func goesBack() -> Bool {
    let operands = words.dropFirst().filter { $0.isKnown && !$0.text.hasPrefix("-") }.map(\.text)
    guard operands.count > 1, let directory = state.directories.first else { return false }
    var names: [String] = []
    for pattern in MigrationTool.django.patterns {
      guard case .paths(let found)? = world.ask(.glob(directory + "/" + pattern)) else { continue }
      names += found.filter { isMigration($0, .django) }.map(Paths.name)
    }
    guard let newest = names.max() else { return true }
    return !newest.hasPrefix(operands[1])
  }

  private mutating func readAll(_ paths: [String]) -> [String: String] {
    var texts: [String: String] = [:]
    for path in paths { texts[path] = fileText(path) }
    return texts
  }

  private func isMigration(_ path: String, _ tool: MigrationTool) -> Bool {
    let name = Paths.name(path)
    if name.hasSuffix(".d.ts") || name.hasSuffix(".down.sql") || name.hasSuffix(".undo.sql") {
      return false
    }
    if tool == .django, let app = words.firstOperand,
      app != Paths.name(Paths.parent(Paths.parent(path)))
    {
      return false
    }
    return name != "__init__.py" && !path.contains("/node_modules/")
      && !path.contains("/site-packages/")
  }

  /// Those that the database hasn't had; what git says of them counts too, where settings that
  /// aren't read may name another database than the one that was asked.
  private mutating func pending(
    _ paths: [String],
    _ tool: MigrationTool,
    _ texts: [String: String],
    _ target: MigrationTarget,
    _ reach: DatabaseReach,
    _ likely: [String],
    _ set: inout MigrationSet
  ) -> [String] {
    guard target.facts.count == 1, let journal = MigrationJournal.of(tool),
      let reading = measure([journal.target], reach), let rows = reading.values,
      let applied = journal.applied(paths, rows, texts)
    else { return likely }
    let left = paths.filter { !applied.contains($0) }
    let more = target.isComplete ? [] : likely.filter { set.isUncommitted && applied.contains($0) }
    set.chosen =
      "the \(left.count) of \(paths.count) migrations that the database hasn't had"
      + (more.isEmpty ? "" : ", and \(more.count) that no commit holds")
    return paths.filter { left.contains($0) || more.contains($0) }
  }

  /// Those that are pending as far as git tells.
  private mutating func likely(
    _ paths: [String],
    _ tool: MigrationTool,
    _ texts: [String: String],
    _ set: inout MigrationSet
  ) -> [String] {
    let folders = Set(paths.map { folder(of: $0, tool) }).sorted()
    var fresh: Set<String> = []
    var isPushed = true
    for folder in folders {
      guard case .git(let git)? = world.ask(.git(folder)) else {
        set.chosen = "\(Self.all(paths.count)) (git tells nothing of them)"
        return paths
      }
      isPushed = isPushed && git.isPushed
      if git.changed > 0, case .paths(let found)? = world.ask(.changes(folder)) {
        fresh.formUnion(found)
      }
      if git.untracked + git.ignored > 0,
        case .paths(let found)? = world.ask(.untracked(folder, ignoredToo: true))
      {
        fresh.formUnion(found)
      }
    }
    let uncommitted = paths.filter { path in
      fresh.contains { Paths.isAtOrBelow(path, $0) }
    }
    let newest = newest(paths, folders, tool, texts, isPushed ? 1 : 5)
    if isPushed, !uncommitted.isEmpty {
      set.isUncommitted = true
      set.chosen = "the \(uncommitted.count) of \(paths.count) migrations that no commit holds"
      return uncommitted
    }
    let both = paths.filter { uncommitted.contains($0) || newest.contains($0) }
    set.chosen =
      both.count == paths.count
      ? Self.all(paths.count) : "the newest \(both.count) of \(paths.count) migrations"
    return both
  }

  private static func all(_ number: Int) -> String {
    number == 1 ? "its only migration" : "all \(number) migrations"
  }

  /// The folder that holds migrations side by side.
  private func folder(of path: String, _ tool: MigrationTool) -> String {
    let folder = Paths.parent(path)
    return tool == .prisma || tool == .diesel ? Paths.parent(folder) : folder
  }

  private func newest(
    _ paths: [String],
    _ folders: [String],
    _ tool: MigrationTool,
    _ texts: [String: String],
    _ most: Int
  ) -> Set<String> {
    if tool == .alembic {
      let order = AlembicOrder(texts)
      return Set(order.newest(most))
    }
    return Set(
      folders.flatMap { folder in paths.filter { self.folder(of: $0, tool) == folder }.suffix(most)
      }
    )
  }

  /// Where the tool's migrations are: as the line or its settings say, else by custom.
  private mutating func migrationPatterns(_ tool: MigrationTool) -> [String] {
    if let (names, ending) = tool.folderOption, let folder = words.value(of: names) {
      let plain = folder.droppingScheme
      return plain.isEmpty ? [] : [plain + ending]
    }
    switch tool {
    case .alembic:
      guard let settings = alembicSettings() else { return [] }
      let folders =
        settings.values["version_locations"]?.split {
          $0 == " " || $0 == ":" || $0 == ";" || $0 == "," || $0.isNewline
        }
        .map(String.init)
      let places = folders ?? [(settings.values["script_location"] ?? "migrations") + "/versions"]
      return places.map { settings.path($0) + "/*.py" }
    case .prisma:
      guard let schema = prismaSchema() else { return tool.patterns }
      return [Paths.parent(schema.path) + "/migrations/*/migration.sql"]
    case .goose:
      if case .known(let folder)? = state.variables["GOOSE_MIGRATION_DIR"] {
        return [folder + "/*.sql"]
      }
      return tool.patterns
    default: return tool.patterns
    }
  }
}

extension [Argument] {
  /// The value of the first of some options that is given, as `--name value` or `--name=value`.
  func value(of names: [String]) -> String? {
    for (index, word) in enumerated() where word.isKnown {
      for name in names {
        if word.text == name, index + 1 < count, self[index + 1].isKnown {
          return self[index + 1].text
        }
        if word.text.hasPrefix(name + "=") { return String(word.text.dropFirst(name.count + 1)) }
      }
    }
    return nil
  }

  /// The first word after the command's own that is no option; nil if there is none.
  var firstOperand: String? {
    dropFirst().first { $0.isKnown && !$0.text.hasPrefix("-") }?.text
  }
}

extension String {
  /// A folder without `filesystem:` or `file://` before it.
  fileprivate var droppingScheme: String {
    for scheme in ["filesystem:", "file://", "file:"] where hasPrefix(scheme) {
      return String(dropFirst(scheme.count))
    }
    return self
  }
}
