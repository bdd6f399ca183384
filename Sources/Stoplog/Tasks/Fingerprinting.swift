internal import Crypto
internal import Effects
internal import Facts
internal import Linux
internal import Policy

/// Measures what a task names, by looking only.
struct Fingerprinting {
  /// The folder in which the task was opened.
  let folder: String
  /// The variables by which clients find their servers.
  let environment: [String: String]
  /// What knows of services.
  let systemd: Systemd

  /// The largest file of which every byte is read.
  static let hashLimit = 64 << 20
  /// Milliseconds for one item.
  private static let milliseconds = 10_000

  /// What an item is like now.
  func measure(_ item: TaskItem) -> Fingerprint {
    switch item.what.kind {
    case nil, .path, .file, .directory, .link, .device, .worktree: return path(item)
    case .database, .schema, .table, .rows, .view, .column: return data(item)
    case .ref: return branch(item)
    case .stack: return stack(item)
    case .bucket: return bucket(item)
    case .service: return systemd.measure(item)
    case .container: return engine(item, .container)
    case .volume: return engine(item, .volume)
    case .image: return engine(item, .image)
    default:
      return Fingerprint(item.description, note: "nothing here looks at such a thing")
    }
  }

  private func finder() -> FactFinder {
    let surroundings = SurroundingsFinder.find(directory: folder, environment: environment)
    return FactFinder(surroundings: surroundings, environment: environment) {
      Digest(of: $0).hex
    }
  }

  func answer(_ question: Question) -> Answer {
    var finder = finder()
    return finder.answer(question, within: Budget(milliseconds: Self.milliseconds))
  }

  // MARK: Files

  private func path(_ item: TaskItem) -> Fingerprint {
    let pattern = item.what.name.pattern
    if pattern.hasSuffix("/**") { return tree(item, String(pattern.dropLast(3))) }
    guard !pattern.contains(where: { "*?".contains($0) }) else { return names(item, pattern) }
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileStatus(of: pattern, followingLinks: true)
    } catch {
      return Fingerprint(item.description, note: error.reason)
    }
    guard let status else { return Fingerprint(item.description, isThere: false) }
    guard status.isFile else { return tree(item, pattern) }
    var found = Fingerprint(item.description, isThere: true)
    found.bytes = status.size
    guard status.size <= Self.hashLimit else {
      found.note = "only its size is compared, since it is over \(Self.hashLimit >> 20) MiB"
      return found
    }
    if let bytes = (try? File.read(pattern, limit: Self.hashLimit)) ?? nil {
      found.digest = Digest(of: bytes).hex
    } else {
      found.note = "its content can't be read"
    }
    return found
  }

  private func tree(_ item: TaskItem, _ path: String) -> Fingerprint {
    guard ((try? FileStatus(of: path, followingLinks: true)) ?? nil) != nil else {
      return Fingerprint(item.description, isThere: false)
    }
    guard case .tree(let measure) = answer(.tree(Path.resolved(path) ?? path)) else {
      return Fingerprint(item.description, note: "what is in it can't be counted")
    }
    var found = Fingerprint(item.description, isThere: true)
    found.files = measure.files
    found.bytes = measure.bytes
    if measure.isPartial { found.note = "there is more than was counted" }
    return found
  }

  private func names(_ item: TaskItem, _ pattern: String) -> Fingerprint {
    guard case .paths(let paths) = answer(.glob(pattern)) else {
      return Fingerprint(item.description, note: "what it fits can't be listed")
    }
    var found = Fingerprint(item.description, isThere: !paths.isEmpty)
    found.files = paths.count
    found.bytes = paths.reduce(0) { sum, path in
      sum + (((try? FileStatus(of: path, followingLinks: true)) ?? nil)?.size ?? 0)
    }
    return found
  }

  private func branch(_ item: TaskItem) -> Fingerprint {
    let name = item.what.name.pattern
    let names = name.hasPrefix("refs/") ? [name] : ["refs/heads/\(name)", "refs/tags/\(name)"]
    for name in names {
      guard case .ref(let ref) = answer(.ref(folder, name: name, isDated: false)) else {
        return Fingerprint(item.description, note: "'\(folder)' is in no repository")
      }
      guard !ref.commit.isEmpty else { continue }
      var found = Fingerprint(item.description, isThere: true)
      found.digest = ref.commit
      return found
    }
    return Fingerprint(item.description, isThere: false)
  }

  private func stack(_ item: TaskItem) -> Fingerprint {
    switch answer(.terraform(item.what.name.pattern)) {
    case .terraform(let state):
      var found = Fingerprint(item.description, isThere: true)
      found.resources = state.resources.count
      return found
    case .none: return Fingerprint(item.description, isThere: false)
    default: return Fingerprint(item.description, note: "its state can't be read")
    }
  }

  // MARK: Databases

  private func data(_ item: TaskItem) -> Fingerprint {
    let name = Self.target(item)
    let kind: Resource.Kind = item.what.kind == .database ? .database : .table
    guard let query = query(item, DamageTarget(.delete, Resource(kind, name), isWhole: true)) else {
      return Fingerprint(
        item.description,
        note: "its task doesn't say which client reaches it ('through: psql -h …')"
      )
    }
    switch answer(.damage(query)) {
    case .damage(let fact):
      guard let target = fact.targets.first else { break }
      let isMissing = target.rows == nil && target.names.isEmpty && !target.note.isEmpty
      if isMissing, target.note.contains("no such table") {
        return Fingerprint(item.description, isThere: false)
      }
      if isMissing { return Fingerprint(item.description, note: target.note) }
      return figures(item, target, kind, name)
    case .unknown(let why): return Fingerprint(item.description, note: why)
    default: break
    }
    return Fingerprint(item.description, note: "it can't be measured")
  }

  private func figures(
    _ item: TaskItem,
    _ target: TargetDamage,
    _ kind: Resource.Kind,
    _ name: String
  ) -> Fingerprint {
    var found = Fingerprint(item.description, isThere: true)
    found.note = target.isExact ? "" : "estimated by the server"
    guard kind == .table else {
      found.rows = target.rows
      found.tables = target.tableCount
      return found
    }
    // What a foreign key takes along is counted too, and isn't this table's.
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let own = target.tables.first { table in
      !table.isCascade && (table.name == name || table.name.hasSuffix("." + last))
    }
    found.rows = own?.rows ?? target.rows
    return found
  }

  /// The name of a table in its database; empty for the connected one.
  private static func target(_ item: TaskItem) -> String {
    if let place = item.fileTable { return place.table }
    let name = item.what.name.pattern
    guard item.what.kind != .database else { return "" }
    return name.split(separator: "/").last.map(String.init) ?? name
  }

  /// How an item's database is reached; nil if nobody has said.
  private func query(_ item: TaskItem, _ target: DamageTarget) -> DamageQuery? {
    var words = item.through.split(separator: " ").map(String.init)
    if words.isEmpty {
      if let place = item.fileTable {
        words = ["sqlite3", place.file]
      } else {
        let parts = item.what.name.pattern.split(separator: "/").map(String.init)
        let count = item.what.kind == .database ? 1 : 2
        guard parts.count >= count else { return nil }
        words = ["psql", "-d", parts[parts.count - count]]
        if parts.count > count { words += ["-h", parts[0]] }
      }
    }
    let prefixes = ["PG", "MYSQL_", "MARIADB_"]
    let names: Set<String> = ["HOME", "USER", "LOGNAME", "PSQLRC"]
    return DamageQuery(
      client: Path.name(words[0]),
      words: Array(words.dropFirst()),
      variables: environment.filter { variable in
        names.contains(variable.key) || prefixes.contains { variable.key.hasPrefix($0) }
      },
      directory: folder,
      targets: [target]
    )
  }
}
