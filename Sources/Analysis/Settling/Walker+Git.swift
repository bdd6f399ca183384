internal import Effects
internal import Tools

extension Walker {
  /// How many files of one git command get an effect of their own.
  private static let fileLimit = 200

  /// Settles what a git subcommand does to the work tree, the refs or a server.
  mutating func settleGit(_ claim: Claim, _ scope: What.GitScope, _ paths: [Argument]) {
    let directory = state.directories.first ?? ""
    switch scope {
    case .changes: settleChanges(claim, directory, paths)
    case .changesIfPath:
      let named = paths.filter { isThere($0) }
      if !named.isEmpty { settleChanges(claim, directory, named) }
    case .untracked, .ignored:
      settleUntracked(claim, directory, paths, ignoredToo: scope == .ignored)
    case .refs, .history:
      if !settleStash(claim, directory) { settleRefs(claim, directory) }
    case .branches: settleName(claim, directory, "refs/heads/", paths)
    case .tags: settleName(claim, directory, "refs/tags/", paths)
    case .index: settleIndex(claim, directory)
    case .remote: settleRemote(claim)
    }
  }

  /// Whether a word that may be a branch or a path leads to something, or may do so.
  private mutating func isThere(_ word: Argument) -> Bool {
    guard let path = absolute(word), let fact = world.path(path) else { return true }
    return fact.kind != .missing
  }

  private mutating func settleChanges(_ claim: Claim, _ directory: String, _ paths: [Argument]) {
    guard case .paths(let changed)? = world.ask(.changes(directory)) else {
      return addWorktree(claim, directory, "uncommitted changes are lost")
    }
    guard let chosen = narrow(changed, to: paths) else {
      return addWorktree(claim, directory, "uncommitted changes are lost")
    }
    settleFiles(claim, chosen, directory)
  }

  /// Settles what a tool that edits a project's sources, such as a formatter, could lose.
  ///
  /// That is what no commit has; such tools pass over what git ignores. False if git doesn't know
  /// the folder.
  mutating func settleSources(_ claim: Claim, _ folder: String) -> Bool {
    var effect = effect(claim, Resource(.directory, folder))
    effect.place = PlaceFinder.place(of: folder, nil, surroundings)
    effect.environment = .development
    effect.traits.insert(.recursive)
    let answers = [
      world.ask(.git(folder)), world.ask(.changes(folder)),
      world.ask(.untracked(folder, ignoredToo: false)),
    ]
    if answers.contains(nil) {
      // Not looked up, or not yet: counting every file would take long, and change nothing.
      effect.reversibility = .recoverable(.snapshot)
      add(effect)
      return true
    }
    guard case .git(let git)? = answers[0], git.tracked > 0, case .paths(let changed)? = answers[1],
      case .paths(let untracked)? = answers[2], world.path(folder)?.resolvedKind == .directory
    else { return false }
    effect.reversibility = .recoverable(.git)
    effect.why = "what is in a commit can be taken from there"
    add(effect)
    // Nor do they follow links.
    let lost = (changed + untracked).filter { path in
      Paths.isAtOrBelow(path, folder) && world.path(path)?.kind != .link
    }
    settleFiles(claim, lost, folder)
    return true
  }

  private mutating func settleUntracked(
    _ claim: Claim,
    _ directory: String,
    _ paths: [Argument],
    ignoredToo: Bool
  ) {
    let question = Question.untracked(directory, ignoredToo: ignoredToo)
    guard case .paths(let untracked)? = world.ask(question),
      let chosen = narrow(untracked, to: paths)
    else { return addWorktree(claim, directory, "files that are in no commit are removed") }
    settleFiles(claim, chosen, directory)
  }

  /// The paths that lie below some words; nil if a word isn't known.
  private mutating func narrow(_ paths: [String], to words: [Argument]) -> [String]? {
    guard !words.isEmpty else { return paths }
    var roots: [String] = []
    for word in words {
      guard let root = absolute(word) else { return nil }
      roots.append(root)
    }
    return paths.filter { path in
      roots.contains { Paths.isAtOrBelow(path, $0) || Paths.isAtOrBelow($0, path) }
    }
  }

  private mutating func settleFiles(_ claim: Claim, _ paths: [String], _ directory: String) {
    guard paths.count <= Self.fileLimit else {
      return addWorktree(claim, directory, "\(paths.count) files are lost", files: paths.count)
    }
    for path in paths {
      settle(claim, path: path, Argument(path, origin: claim.origin), isTree: true)
    }
  }

  private mutating func addWorktree(
    _ claim: Claim,
    _ directory: String,
    _ why: String,
    files: Int? = nil
  ) {
    var effect = effect(claim, Resource(.worktree, directory))
    effect.place = PlaceFinder.place(of: directory, nil, surroundings)
    if effect.place == .projectRoot { effect.place = .project }
    effect.environment = .development
    effect.reversibility = claim.reversibility ?? .recoverable(.snapshot)
    effect.why = claim.why.isEmpty ? why : claim.why
    effect.measured.files = files
    add(effect)
  }

  /// Settles what happens to a branch or a tag, which a session may have made itself.
  private mutating func settleName(
    _ claim: Claim,
    _ directory: String,
    _ prefix: String,
    _ names: [Argument]
  ) {
    guard let name = names.first, name.isKnown, !directory.isEmpty else {
      return settleRefs(claim, directory)
    }
    let whole = prefix + name.text
    let isDated = claim.action == .delete
    guard
      case .ref(let ref)? = world.ask(.ref(directory, name: whole, isDated: isDated))
    else { return settleRefs(claim, directory) { $1.cascade = Cascade([whole], isWhole: true) } }
    let key = ResourceKey(.ref, in: [ref.repository], whole)
    let isThere = !ref.commit.isEmpty
    settleRefs(claim, directory) { walker, effect in
      effect.cascade = Cascade([whole], isWhole: true)
      if effect.action == .create, !isThere { effect.traits.insert(.new) }
      let day = ref.made.map(Day.text)
      walker.settleOwner(
        &effect,
        isThere || claim.action == .create ? key : nil,
        changed: day.map { $0...$0 }
      )
      effect.ownership?.rename([name.text])
      guard effect.action == .delete, isThere else { return }
      let maker =
        effect.traits.contains(.ownWork)
        ? "this session made '\(name.text)'"
        : "'\(name.text)' was not made by this session"
          + (day.map { "; its last commit is of \($0)" } ?? "")
      effect.why = effect.why.isEmpty ? maker : "\(maker); \(effect.why)"
    }
  }

  mutating func settleRefs(
    _ claim: Claim,
    _ directory: String,
    _ finish: (Walker, inout Effect) -> Void = { _, _ in }
  ) {
    var root = directory
    if case .git(let git)? = world.ask(.git(directory)) { root = git.root }
    var effect = effect(claim, Resource(.ref, root))
    effect.place = .project
    effect.environment = .development
    if claim.action == .create || claim.action == .read {
      effect.reversibility = .reversible
    } else {
      effect.reversibility = claim.reversibility ?? .recoverable(.snapshot)
    }
    finish(self, &effect)
    add(effect)
  }

  private mutating func settleIndex(_ claim: Claim, _ directory: String) {
    var effect = effect(claim, Resource(.repository, directory))
    effect.place = .project
    effect.environment = .development
    effect.reversibility = .reversible
    add(effect)
  }

  private mutating func settleRemote(_ claim: Claim) {
    var effect = effect(claim, Resource(.ref, "remote"))
    effect.traits.insert(.remote)
    if claim.action == .read || claim.action == .send {
      effect.reversibility = claim.reversibility ?? .reversible
      effect.environment = .development
    } else {
      effect.reversibility = .irreversible
      if effect.why.isEmpty { effect.why = "what a server holds is replaced or removed" }
    }
    add(effect)
  }
}
