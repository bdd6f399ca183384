internal import Effects

/// Looks for one item of a task in what a request would do.
struct TaskMatch {
  let item: TaskItem
  /// The folder in which the task was opened.
  let folder: String
  let sight: TaskSight
  /// Whether stopping it counts, and not only taking it away.
  var isKept = false
  /// Whether the item is a backup, of which it isn't asked what else may hold it.
  var isBackup = false

  /// Whether an effect takes the item away, changes what it holds, or takes away what holds it.
  func hit(_ effect: Effect) -> TaskHit {
    let own = self.own(item.what, effect)
    guard own < .yes("") else { return own }
    for holder in item.within {
      let found = self.own(holder, effect)
      if case .yes = found { return .yes("it is kept in \(holder)") }
      if found > own { return found }
    }
    return max(own, unnamedHolder(effect))
  }

  /// Whether an effect meets what a pattern names.
  private func own(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    guard loses(effect) else { return .no }
    switch what.kind {
    case nil, .path, .file, .directory, .link, .device, .worktree:
      return path(what.name.pattern, effect)
    case .database, .schema, .table, .column, .rows, .view: return data(what, effect)
    case .ref: return ref(what.name, effect)
    case .service, .process, .container: return running(what, effect)
    default: return named(what, effect)
    }
  }

  /// Whether something is lost by an effect, or stopped where that counts.
  private func loses(_ effect: Effect) -> Bool {
    switch effect.action {
    case .delete, .overwrite: return true
    case .modify:
      if isRunning(effect) { return isKept || !item.isRunning || !effect.isHarmless }
      if effect.isFile, let cascade = effect.cascade {
        return !cascade.names.isEmpty || !cascade.isWhole
      }
      return effect.reversibility != .reversible
    case .read, .create, .send, .grant, .execute, .unknown: return false
    }
  }

  private func isRunning(_ effect: Effect) -> Bool {
    [.service, .process, .container].contains(effect.resource.kind)
  }

  /// A database may lie on a volume or a machine that nobody has named.
  private func unnamedHolder(_ effect: Effect) -> TaskHit {
    guard !isBackup, item.within.isEmpty, item.isData, item.fileTable == nil, loses(effect),
      effect.action == .delete || effect.action == .overwrite, !effect.isOwnAndSafe
    else { return .no }
    let words = "it may be kept there, since the task doesn't say what holds it ('in:')"
    switch effect.resource.kind {
    case .volume, .stack, .cluster, .host, .account: return .yes(words)
    case .infrastructure where !effect.isHarmless:
      let name = effect.resource.name.lowercased()
      return Self.holders.contains(where: name.contains) ? .yes(words) : .unknown(words)
    default: return .no
    }
  }

  /// What the names of things that hold databases have in them.
  private static let holders = [
    "db", "rds", "sql", "postgres", "maria", "mongo", "aurora", "spanner", "dynamo", "database",
    "volume", "disk", "pvc", "persistentvolume", "statefulset", "namespace", "ns/", "instance",
    "server", "machine", "cluster", "droplet", "project",
  ]

  // MARK: Paths

  /// Whether an effect is on a path, beneath it, or on a folder that holds it.
  func path(_ pattern: String, _ effect: Effect) -> TaskHit {
    guard effect.isFile, effect.place != .none else { return .no }
    let beneath = Glob(pattern.hasSuffix("/**") ? pattern : pattern + "/**")
    let fixed = pattern.prefix { $0 != "*" && $0 != "?" }
    for path in Set([effect.resource.name, effect.real]) where path.hasPrefix("/") {
      if Glob(pattern).matches(path) || beneath.matches(path) { return .yes("") }
      guard fixed.hasPrefix(path == "/" ? path : path + "/") else { continue }
      if effect.resource.kind == .worktree { return .unknown("it lies in there") }
      if effect.action != .modify { return .yes("it lies in there") }
    }
    return .no
  }

  // MARK: Branches

  /// Whether an effect takes a branch or a tag away, or has it lead elsewhere.
  private func ref(_ name: Glob, _ effect: Effect) -> TaskHit {
    if effect.isFile { return path(folder + "/.git", effect) }
    guard effect.resource.kind == .ref, effect.action != .modify else { return .no }
    guard effect.traits.contains(.remote) else {
      let root = effect.resource.name
      guard root == folder || folder.hasPrefix(root + "/") else { return .no }
      if let cascade = effect.cascade {
        return cascade.names.contains { Self.isRef($0, name) } ? .yes("") : .no
      }
      let isNamed = sight.words(of: effect).contains { Self.isRef($0, name) }
      return isNamed ? .yes("") : .unknown("which branch that is isn't known")
    }
    let words = sight.words(of: effect).filter { !$0.hasPrefix("-") }
    let targets = words.map { word in
      word.split(separator: ":").last.map(String.init) ?? word
    }.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 }
    if targets.contains(where: { Self.isRef($0, name) }) { return .yes("") }
    // Without a name the branch that is checked out is meant, or all of them.
    return words.count > 2 ? .no : .unknown("which branch that is isn't known")
  }

  private static func isRef(_ text: String, _ name: Glob) -> Bool {
    [text, text.removing("refs/heads/"), text.removing("refs/tags/")].contains(where: name.matches)
  }

  // MARK: What runs

  /// What a program does that stops nothing.
  private static let harmlessVerbs: Set<String> = [
    "start", "status", "reload", "enable", "unmask", "thaw", "unpause", "daemon-reload", "rename",
    "update", "up", "create",
  ]
  /// What a program does that stops something, if only for a moment.
  private static let stoppingVerbs: Set<String> = [
    "stop", "kill", "restart", "disable", "mask", "down", "rm", "remove", "pause", "freeze",
  ]

  private func running(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    guard isRunning(effect) else { return named(what, effect) }
    let words = sight.words(of: effect)
    if effect.action == .modify, effect.resource.kind != .process,
      !Self.harmlessVerbs.isDisjoint(with: words.prefix(4)),
      Self.stoppingVerbs.isDisjoint(with: words.prefix(4))
    {
      return .no
    }
    if effect.resource.kind == .process { return process(what, effect) }
    guard Self.areAlike(what.kind, effect.resource.kind) else { return .no }
    let name = effect.resource.name
    if Self.isCalled(name, what.name) { return .yes("") }
    // A name of several words stands for things that the effect doesn't name.
    guard name.utf8.contains(UInt8(ascii: " ")) else { return .no }
    if words.contains(where: { Self.isCalled($0, what.name) }) || name == "this machine" {
      return .yes("")
    }
    // The verb of Compose stands after the name of its own.
    let verbs = effect.resource.kind == .container ? 2 : 1
    return words.filter { !$0.hasPrefix("-") }.count > verbs
      ? .no : .unknown("nobody can tell whether it is among them")
  }

  private func process(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    guard what.kind != .container else { return .no }
    let name = effect.resource.name
    if Self.isCalled(name, what.name) { return .yes("") }
    if let known = sight.processes[name] {
      return known.contains { Self.isCalled($0, what.name) } ? .yes("process \(name) is it") : .no
    }
    if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .no }
    return effect.program == "kill"
      ? .unknown("which process that is isn't known") : .no
  }

  private static func areAlike(_ what: Resource.Kind?, _ kind: Resource.Kind) -> Bool {
    what == kind || what == .process && kind == .service || what == .service && kind == .container
  }

  /// Whether a word is a name, with or without a folder and a unit's ending.
  private static func isCalled(_ word: String, _ name: Glob) -> Bool {
    let last = word.split(separator: "/").last.map(String.init) ?? word
    let names = [word, last].flatMap { [$0, $0.removing(ending: ".service")] }
    return names.contains { text in
      name.matches(text) || Glob(name.pattern.removing(ending: ".service")).matches(text)
    }
  }

  // MARK: Everything else that has a name

  private func named(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    let name = effect.resource.name
    if what.kind == .infrastructure, effect.resource.kind == .stack { return inStack(what, effect) }
    if what.kind == .bucket, effect.resource.kind == .object {
      let bucket = Self.bare(what.name.pattern)
      return Self.bare(name).hasPrefix(bucket + "/") ? .yes("") : .no
    }
    guard what.kind == effect.resource.kind else { return .no }
    if what.name.matches(name) || Glob(Self.bare(what.name.pattern)).matches(Self.bare(name)) {
      return .yes("")
    }
    if what.kind == .infrastructure,
      ClusterNames.whole(name) == ClusterNames.whole(what.name.pattern)
    {
      return .yes("")
    }
    if what.kind == .host, name.split(separator: " ").first.map(String.init) == what.name.pattern {
      return .yes("")
    }
    guard name.utf8.contains(UInt8(ascii: " ")) else { return .no }
    if what.kind == .infrastructure {
      return name.split(separator: " ").contains { what.name.matches(String($0)) } ? .yes("") : .no
    }
    let words = "nobody can tell whether it is among them"
    return effect.action == .delete ? .yes(words) : .unknown(words)
  }

  /// Whether a resource is in a stack that goes.
  private func inStack(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    guard effect.action == .delete else { return .unknown("what of the stack goes isn't known") }
    let words = sight.words(of: effect)
    guard let cascade = effect.cascade, cascade.isWhole else {
      return .yes("nobody can tell whether it is in that stack")
    }
    guard cascade.names.contains(where: what.name.matches) else { return .no }
    let isTargeted = words.contains { $0.hasPrefix("-target") || $0.hasPrefix("--target") }
    let isNamed = words.contains { $0.hasSuffix(what.name.pattern) }
    return isTargeted && !isNamed
      ? .unknown("what depends on the targets goes too") : .yes("it is in that stack")
  }

  /// A name without its scheme and without a slash at its end.
  private static func bare(_ name: String) -> String {
    var bare = name
    if let scheme = name.firstRange(of: "://") { bare = String(name[scheme.upperBound...]) }
    return bare.removing(ending: "/")
  }
}

extension TaskItem {
  /// Whether it is a database or something in one.
  var isData: Bool {
    switch what.kind {
    case .database, .schema, .table, .column, .rows, .view: true
    default: false
    }
  }

  /// Whether it is something that runs.
  var isRunning: Bool {
    switch what.kind {
    case .service, .process, .container: true
    default: false
    }
  }
}

extension String {
  /// The text without a beginning, if it has it.
  func removing(_ start: String) -> String {
    hasPrefix(start) ? String(dropFirst(start.count)) : self
  }

  /// The text without an ending, if it has it.
  func removing(ending: String) -> String {
    hasSuffix(ending) && self != ending ? String(dropLast(ending.count)) : self
  }
}
