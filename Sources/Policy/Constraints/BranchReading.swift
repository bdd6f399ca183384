internal import Effects

/// Which branch a `git push` or a `git commit` goes to.
struct BranchReading {
  let earlier: ArraySlice<Invocation>
  /// The branch that is checked out; empty if it isn't known.
  let branch: String

  /// Whether a program that would run pushes to, or commits on, one of some branches.
  ///
  /// Where the branch isn't known it may be one of them.
  func hits(_ invocation: Invocation, _ verb: String, _ names: [Glob]) -> Bool {
    guard invocation.name == "git" else { return false }
    let isForced = verb == Self.forcedPush
    guard let place = command(of: invocation),
      invocation.words[place] == (isForced ? "push" : verb)
    else { return false }
    let rest = invocation.words[(place + 1)...]
    if isForced {
      let forces = CommandPattern.has(Self.forcing, rest) || rest.contains { $0.hasPrefix("+") }
      guard forces else { return false }
    }
    if verb == "commit" { return current(names) }
    if rest.contains(where: { ["--all", "--mirror", "--branches"].contains($0) }) { return true }
    if rest.contains("--tags"), operands(rest).count < 2 { return false }
    let refs = operands(rest).dropFirst()
    guard !refs.isEmpty else { return current(names) }
    return refs.contains { ref in
      var target =
        ref.split(separator: ":", omittingEmptySubsequences: false).last.map(String.init) ?? ref
      if target.hasPrefix("+") { target.removeFirst() }
      if target.hasPrefix("refs/heads/") { target.removeFirst("refs/heads/".count) }
      if target.isEmpty || target == "HEAD" || target == "@" { return current(names) }
      return names.contains { $0.matches(target) } || target.contains("$")
    }
  }

  /// The verb for a push that replaces what is there.
  static let forcedPush = "push --force"
  private static let forcing: Set<String> = ["--force", "-f", "--force-with-lease"]

  /// Where git's own command stands among the words.
  private func command(of invocation: Invocation) -> Int? {
    var index = 1
    while index < invocation.words.count, invocation.words[index].hasPrefix("-") {
      index +=
        ["-C", "-c", "--git-dir", "--work-tree", "--namespace"].contains(invocation.words[index])
        ? 2 : 1
    }
    return index < invocation.words.count ? index : nil
  }

  private func operands(_ words: ArraySlice<String>) -> [String] {
    var operands: [String] = []
    var skips = false
    for word in words {
      if skips {
        skips = false
      } else if ["-o", "--push-option", "--receive-pack", "--exec", "--repo"].contains(word) {
        skips = true
      } else if !word.hasPrefix("-") {
        operands.append(word)
      }
    }
    return operands
  }

  /// Whether the branch that is checked out by then is one of some.
  private func current(_ names: [Glob]) -> Bool {
    let switched = earlier.filter { $0.name == "git" }.contains { invocation in
      guard let place = command(of: invocation) else { return false }
      guard ["checkout", "switch", "branch"].contains(invocation.words[place]) else { return false }
      return invocation.words[(place + 1)...].contains { word in names.contains { $0.matches(word) }
      }
    }
    return switched || branch.isEmpty || names.contains { $0.matches(branch) }
  }
}
