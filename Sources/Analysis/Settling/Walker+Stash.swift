internal import Effects
internal import Tools

extension Walker {
  /// What a command does to stashes; nil if it is about something else.
  private func stashWork(_ claim: Claim) -> StashWork? {
    guard program == "git", let place = words.firstIndex(where: { $0.text == "stash" }) else {
      return nil
    }
    if claim.action == .modify { return .push }
    guard claim.action == .delete, !claim.traits.contains(.moved) else { return nil }
    let rest = words[(place + 1)...].filter { !$0.text.hasPrefix("-") }
    switch rest.first?.text {
    case "clear": return .drop(all: true, which: nil)
    case "drop": return .drop(all: false, which: rest.dropFirst().first)
    default: return nil
    }
  }

  /// What a command does to stashes.
  private enum StashWork {
    case push
    case drop(all: Bool, which: Argument?)
  }

  /// Settles what puts a stash on the stack or throws some away; false if it does neither.
  mutating func settleStash(_ claim: Claim, _ directory: String) -> Bool {
    guard let work = stashWork(claim) else { return false }
    var key = ""
    var repository = ""
    if case .ref(let ref)? = world.ask(.ref(directory, name: StashList.ref, isDated: false)) {
      repository = ref.repository
      key = StashList.coming(after: ref.commit, in: repository).text
    }
    // What this line has done before gives other stashes the same places.
    let isMoved = effects.contains { $0.traits.contains(.stash) }
    switch work {
    case .push:
      settleRefs(claim, directory) { _, effect in
        effect.traits.insert(.stash)
        effect.key = isMoved ? "" : key
      }
    case .drop(let all, let which):
      let found = isMoved || repository.isEmpty ? nil : stashes(repository, all: all, which)
      settleRefs(claim, directory) { walker, effect in
        effect.traits.insert(.stash)
        walker.settleStashes(&effect, found, repository)
      }
    }
    return true
  }

  /// The stashes that a command throws away, by their names; nil if they aren't known.
  private mutating func stashes(
    _ repository: String,
    all: Bool,
    _ which: Argument?
  ) -> [(name: String, stash: StashList.Stash)]? {
    let log: String
    switch world.ask(.text("\(repository)/logs/\(StashList.ref)")) {
    case .text(let text)?: log = text
    case Answer.none?: return []
    default: return nil
    }
    guard let list = StashList(log: log)?.stashes else { return nil }
    let named = list.enumerated().map { (name: "stash@{\($0.offset)}", stash: $0.element) }
    if all { return named }
    var text = which?.text ?? "0"
    if which?.isKnown == false { return nil }
    if text.hasPrefix("stash@{"), text.hasSuffix("}") {
      text = String(text.dropFirst(7).dropLast())
    }
    guard let place = Int(text), place >= 0 else { return nil }
    return place < named.count ? [named[place]] : []
  }

  /// Notes who made the stashes that go, and when.
  private func settleStashes(
    _ effect: inout Effect,
    _ found: [(name: String, stash: StashList.Stash)]?,
    _ repository: String
  ) {
    guard let found else {
      return effect.ownership = Ownership(unknown: Ownership.Names(["stashes"]))
    }
    if found.isEmpty {
      effect.traits.insert(.ownWork)
      effect.why = "there is no such stash"
      return
    }
    let own = found.filter { isOwn(StashList.key($0.stash.id, in: repository)) }
    let others = found.filter { !isOwn(StashList.key($0.stash.id, in: repository)) }
    let days = others.compactMap(\.stash.day)
    effect.ownership = Ownership(
      own: Ownership.Names(own.map(Self.label)),
      others: Ownership.Names(
        others.map(Self.label),
        days: Day.range(days.min(), days.max()),
        undated: others.count - days.count
      )
    )
    if found.count == 1 { effect.key = StashList.key(found[0].stash.id, in: repository).text }
    if others.isEmpty { effect.traits.insert(.ownWork) }
    let maker =
      others.isEmpty
      ? "this session made \(found.count == 1 ? "it" : "them")"
      : "\(others.count == 1 ? "1 stash" : "\(others.count) stashes") not made by this session"
    effect.why = effect.why.isEmpty ? maker : "\(maker); \(effect.why)"
  }

  private static func label(_ one: (name: String, stash: StashList.Stash)) -> String {
    one.stash.message.isEmpty ? one.name : "\(one.name) '\(one.stash.message.prefix(60))'"
  }
}
