internal import Effects

/// Reads a repository and the names that are pushed to it (git-push(1)).
enum GitPushReader {
  private static let why = "commits that only the server has are gone for everybody"
  private static let safer = "push to a new branch, or git push without force"

  static func read(_ invocation: inout Invocation) {
    var names = invocation.operands[...]
    var repository: [Argument] = []
    if !invocation.modes.contains("repository"), let first = names.popFirst() {
      repository = [first]
    }
    let modes = invocation.modes
    if modes.contains("mirror") || modes.contains("prune") {
      claim(.delete, repository + names, &invocation)
    }
    let all: Action? =
      modes.contains("delete")
      ? .delete : modes.contains("force") || modes.contains("mirror") ? .overwrite : nil
    if names.isEmpty || all != nil {
      return claim(all ?? .send, repository + names, &invocation)
    }
    for name in names { claim(action(of: name), repository + [name], &invocation) }
  }

  private static func action(of name: Argument) -> Action {
    if name.prefix.hasPrefix("+") { return .overwrite }
    if name.prefix.hasPrefix(":") { return name.text == ":" ? .send : .delete }
    return .send
  }

  private static func claim(
    _ action: Action,
    _ words: [Argument],
    _ invocation: inout Invocation
  ) {
    let deed =
      action == .send
      ? Deed(.send, .git(.remote), reversibility: .reversible)
      : Deed(
        action,
        .git(.remote),
        reversibility: .irreversible,
        why: why,
        safer: safer,
        traits: [.remote]
      )
    guard deed.happens(in: invocation.modes) else { return }
    let origin = words.last?.origin ?? invocation.name.origin
    invocation.claims.append(Claim(deed, .git(.remote, paths: words), origin: origin))
  }
}
