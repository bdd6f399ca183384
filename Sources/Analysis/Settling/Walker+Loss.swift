internal import Effects
internal import Tools

extension Walker {
  /// Says what is lost if an effect on a path happens, and how it comes back.
  mutating func judgeLoss(_ effect: inout Effect, _ claim: Claim, _ target: PathTarget) {
    effect.environment = .development
    if target.isTree, target.fact?.resolvedKind != .file { effect.traits.insert(.recursive) }
    switch effect.action {
    case .read, .create, .execute, .send:
      effect.reversibility = .reversible
      return
    case .grant:
      effect.reversibility = claim.reversibility ?? .reversible
      return
    case .modify where claim.reversibility == .reversible:
      effect.reversibility = .reversible
      return
    default: break
    }
    if target.place == .device {
      effect.reversibility = .irreversible
      effect.why = "this is a device; what it holds is gone"
      return
    }
    if effect.traits.contains(.moved) {
      effect.reversibility = .reversible
      effect.why = "its content moves and stays"
      return
    }
    if target.known != target.real {
      effect.why = "it was at '\(target.known)' before this session moved it"
    } else if isOwn(ResourceKey(text: target.real)) {
      effect.traits.insert(.ownWork)
      effect.why = "this session made it"
    }
    // Counting the whole machine takes seconds, and no number would change what is said of it.
    if target.place != .root { measure(&effect, target) }
    noteOwner(&effect, target)
    guard target.place != .root, target.place != .home else {
      effect.reversibility = .irreversible
      effect.why =
        target.place == .root ? "the system needs it" : "everything a person has is in it"
      return
    }
    judgeCopies(&effect, target)
  }

  /// Notes who made a path, and when it was last changed.
  private func noteOwner(_ effect: inout Effect, _ target: PathTarget) {
    guard effect.action == .delete || effect.action == .overwrite else { return }
    effect.key = target.real
    let names = Ownership.Names([effect.resource.name])
    if effect.traits.contains(.ownWork) { return effect.ownership = Ownership(own: names) }
    let day = target.fact?.modified.map(Day.text)
    let changed = effect.measured.changed ?? day.map { $0...$0 }
    effect.ownership = Ownership(
      others: Ownership.Names([effect.resource.name], days: changed)
    )
  }

  private mutating func measure(_ effect: inout Effect, _ target: PathTarget) {
    guard target.isTree, target.fact?.resolvedKind != .file else {
      if let fact = target.fact { effect.measured = Measure(files: 1, bytes: fact.size) }
      return
    }
    switch world.ask(.tree(target.real)) {
    case .tree(let measured)?: effect.measured = measured
    // What can't be counted, as in the time that is left, isn't little for that.
    case .unknown?: effect.measured.isPartial = true
    default: break
    }
  }

  /// Where else the bytes are: in git, in a build that makes them again, or nowhere.
  private mutating func judgeCopies(_ effect: inout Effect, _ target: PathTarget) {
    let isDirectory = effect.resource.kind == .directory
    if !isDirectory, effect.measured.bytes == 0, effect.measured.files == 1 {
      effect.reversibility = .reversible
      effect.why = "the file is empty"
      return
    }
    if isDirectory, !target.isTree, effect.action == .delete {
      effect.reversibility = .reversible
      effect.why = "a folder that isn't empty stays"
      return
    }
    if effect.measured.files == 0, !effect.measured.isPartial, isDirectory, target.isTree {
      effect.reversibility = .reversible
      effect.why = "nothing is in it"
      return
    }
    if Regenerable.contains(target.known, below: surroundings.project, target.pattern) {
      effect.traits.insert(.regenerable)
      effect.reversibility = .recoverable(.regenerate)
      effect.why = "a build or an install makes it again"
      return
    }
    var parts: [String] = []
    if case .git(let git)? = world.ask(.git(target.real)) {
      if judgeGit(git, &effect) { return }
      parts = git.losses
    }
    effect.reversibility =
      target.pattern == nil || target.isTree ? .recoverable(.snapshot) : .unknown
    let why = parts.isEmpty ? "no other copy is known" : parts.joined(separator: ", ")
    effect.why = effect.why.isEmpty ? why : "\(effect.why); \(why)"
    if effect.measured.isPartial {
      effect.reversibility = .irreversible
      effect.why = "too much to count, and no other copy is known"
    }
  }

  /// Whether git holds every byte, so that nothing is lost.
  private func judgeGit(_ git: GitFact, _ effect: inout Effect) -> Bool {
    if git.tracked > 0 { effect.traits.insert(.committed) }
    if git.changed > 0 { effect.traits.insert(.changed) }
    if git.untracked > 0 { effect.traits.insert(.untracked) }
    if git.ignored > 0 { effect.traits.insert(.ignored) }
    guard git.tracked > 0, git.changed == 0, git.untracked == 0, git.ignored == 0 else {
      return false
    }
    // `.git` itself is not among the tracked files, so it never gets here.
    if git.isPushed { effect.traits.insert(.pushed) }
    effect.reversibility = .recoverable(.git)
    effect.why = git.isPushed ? "every byte is in a pushed commit" : "every byte is in a commit"
    return true
  }
}

extension GitFact {
  /// What git does not hold, in words.
  var losses: [String] {
    var parts: [String] = []
    if changed > 0 { parts.append("\(changed.counted("file")) with uncommitted changes") }
    if untracked > 0 { parts.append("\(untracked.counted("file")) that git doesn't track") }
    if ignored > 0 { parts.append("\(ignored.counted("file")) that git ignores") }
    return parts
  }
}

extension Int {
  /// The number with a noun, in the plural where it has to be.
  func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
