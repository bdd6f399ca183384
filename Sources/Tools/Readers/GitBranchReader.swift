internal import Effects

/// Reads the names that `git branch` and `git tag` act on (git-branch(1), git-tag(1)).
enum GitBranchReader {
  static func read(_ invocation: inout Invocation) {
    let modes = invocation.modes
    let scope: What.GitScope = invocation.tool.name == "tag" ? .tags : .branches
    if modes.contains("delete") {
      let isForced = modes.contains("force") || invocation.tool.name == "tag"
      return invocation.operands.forEach { delete($0, scope, isForced: isForced, &invocation) }
    }
    if modes.contains("list") { return }
    // Of `branch -M old new` the last name is the one that is replaced; of others the first.
    let words = invocation.operands
    guard let name = modes.contains("change") ? words.last : words.first else { return }
    let isForced = modes.contains("force")
    // What gets another name, or a second one, isn't made.
    let isNew = !modes.contains("change")
    let deed =
      isForced
      ? Deed(.overwrite, .git(.refs), why: "the name led to another commit before")
      : Deed(.create, .git(isNew ? scope : .refs), reversibility: .reversible)
    invocation.add([deed], on: name)
  }

  private static func delete(
    _ name: Argument,
    _ scope: What.GitScope,
    isForced: Bool,
    _ invocation: inout Invocation
  ) {
    let deed =
      isForced
      ? Deed(
        .delete,
        .git(scope),
        why: "commits that nothing else leads to can't be found by a name",
        safer: "git branch -d, which keeps a branch that isn't merged"
      )
      : Deed(
        .delete,
        .git(scope),
        reversibility: .reversible,
        why: "git only deletes a branch that is merged"
      )
    invocation.add([deed], on: name)
  }
}
