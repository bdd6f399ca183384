internal import Effects

/// Tells paths from branches among the words of `git checkout` (git-checkout(1)).
///
/// A single word that is a branch is taken as that, even where a path has the same name.
enum GitCheckoutReader {
  static func read(_ invocation: inout Invocation) {
    let words = invocation.operands
    if let dashed = invocation.dashed, dashed < words.count {
      return words.dropFirst(dashed).forEach { discard($0, &invocation) }
    }
    if invocation.dashed != nil || !invocation.modes.isDisjoint(with: ["create", "switch"]) {
      return invocation.addAlone([.gitIndexes])
    }
    let takesPaths = invocation.modes.contains("paths")
    if words.isEmpty && takesPaths {
      return invocation.addAlone([.gitDiscards()])
    }
    if words.count > 1 {
      // The first may be a commit that the others are taken from.
      if isPath(words[0]) {
        discard(words[0], &invocation)
      } else {
        mayDiscard(words[0], &invocation)
      }
      return words.dropFirst().forEach { discard($0, &invocation) }
    }
    guard let word = words.first else {
      return invocation.addAlone([.gitIndexes])
    }
    if takesPaths || isPath(word) { return discard(word, &invocation) }
    invocation.addAlone([.gitIndexes])
    mayDiscard(word, &invocation)
  }

  /// Whether a word can only be a path.
  private static func isPath(_ word: Argument) -> Bool {
    guard word.isKnown else { return false }
    return word.isPattern || [".", ".."].contains(word.text) || word.text.hasSuffix("/")
      || ["./", "../", "/", ":"].contains { word.text.hasPrefix($0) }
  }

  private static func discard(_ word: Argument, _ invocation: inout Invocation) {
    invocation.add([.gitDiscards()], on: word)
  }

  private static func mayDiscard(_ word: Argument, _ invocation: inout Invocation) {
    if word.isKnown, ["HEAD", "@", "-"].contains(word.text) { return }
    let deed = Deed(
      .overwrite,
      .git(.changesIfPath),
      why: "changes that aren't committed are replaced",
      safer: "git stash"
    )
    invocation.add([deed], on: word)
  }
}
