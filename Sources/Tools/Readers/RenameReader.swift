internal import Effects

/// Reads what `rename` does to the names of files.
///
/// Two programs have this name: one takes two texts, the other code of Perl, of which only plain
/// substitutions and transliterations are understood (rename(1), file-rename(1p)).
enum RenameReader {
  static func read(_ invocation: inout Invocation) {
    var words = invocation.operands
    if invocation.modes.contains("code") { return words.forEach { move($0, &invocation) } }
    guard !words.isEmpty else { return }
    let first = words.removeFirst()
    if isSubstitution(first) {
      for word in words { move(word, &invocation) }
      return claimForce(first, &invocation)
    }
    guard words.count > 1, first.isKnown, isPlain(first.text) else {
      // Code runs even if nothing is renamed in the end.
      let deed = Deed(.execute, .code(.perl))
      invocation.claims.append(Claim(deed, .code(first, .perl), origin: first.origin))
      return words.forEach { move($0, &invocation) }
    }
    let replacement = words.removeFirst()
    for word in words where !word.isKnown || word.text.split(first.text).before != word.text {
      move(word, &invocation)
      let action: Action = invocation.modes.contains(.noClobber) ? .create : .overwrite
      invocation.add([Deed(action, .path)], on: renamed(word, first, replacement))
    }
  }

  /// With force, files that have the new names already are replaced.
  private static func claimForce(_ code: Argument, _ invocation: inout Invocation) {
    guard invocation.modes.contains("force"), !invocation.modes.contains(.dryRun) else { return }
    let why = "files that have the new names already are replaced"
    invocation.claims.append(Claim(unknown: code, why: why))
  }

  private static func move(_ word: Argument, _ invocation: inout Invocation) {
    let why = "its content goes on under another name"
    invocation.add([Deed(.delete, .path, why: why, traits: [.moved])], on: word)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0.isNumber || " ._-+,~%@#".contains($0) }
  }

  /// Whether a word is `s/…/…/`, `y/…/…/` or `tr/…/…/` that runs no code.
  private static func isSubstitution(_ word: Argument) -> Bool {
    guard word.isKnown else { return false }
    var text = word.text[...]
    for name in ["tr", "s", "y"] where text.hasPrefix(name) {
      text = text.dropFirst(name.utf8.count)
      break
    }
    guard text.startIndex != word.text.startIndex, let mark = text.first, "/|,#!:".contains(mark)
    else { return false }
    let parts = text.dropFirst().split(separator: mark, omittingEmptySubsequences: false)
    let code = ["(?{", "(??{", "@{", "${", "`"]
    guard parts.count == 3, parts[2].allSatisfy({ "gixmsrcd".contains($0) }) else { return false }
    return !code.contains { word.text.split($0).before != word.text }
  }

  /// The name with its first piece replaced.
  private static func renamed(_ word: Argument, _ old: Argument, _ new: Argument) -> Argument {
    guard word.isKnown, !word.isPattern, new.isKnown else {
      return Argument(unknown: word.text, prefix: "", origin: word.origin)
    }
    let parts = word.text.split(old.text)
    return Argument(parts.before + new.text + parts.after, origin: word.origin)
  }
}
