internal import Effects

/// Reads `xargs`' command; the arguments that it adds aren't known (xargs(1)).
enum XargsReader {
  static func read(_ invocation: inout Invocation) {
    guard !invocation.operands.isEmpty else { return }
    let words = invocation.operands.map { word in
      guard invocation.modes.contains("replace"), word.text.contains("{}") else { return word }
      return Argument(unknown: word.text, origin: word.origin)
    }
    let subject = Claim.Subject.command(words, hasMore: !invocation.modes.contains("replace"))
    invocation.claims.append(
      Claim(Deed(.execute, .project), subject, origin: words[0].origin)
    )
  }
}
