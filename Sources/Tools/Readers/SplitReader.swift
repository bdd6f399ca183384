internal import Effects

/// Reads what `split` and `csplit` split, and the beginning of the pieces' names.
///
/// The pieces are named `xaa`, `xab` and so on, or `xx00`, `xx01` (split(1), csplit(1)).
enum SplitReader {
  static func read(_ invocation: inout Invocation) {
    if let file = invocation.operands.first { invocation.add([.reads], on: file) }
    if !invocation.values.contains(where: { $0.name == "--filter" }) {
      invocation.add([.overwrites], on: pieces(invocation))
    }
  }

  private static func pieces(_ invocation: Invocation) -> Argument {
    let isByLine = invocation.tool.name == "csplit"
    let fallback = Argument(isByLine ? "xx" : "x", origin: invocation.name.origin)
    let given = isByLine ? invocation.value(of: "-f") : invocation.operands.dropFirst().first
    let prefix = given ?? fallback
    guard prefix.isKnown, !prefix.isPattern else { return prefix }
    // A suffix of the user's own may be short, or, with `csplit`, begin with anything.
    let hasOwnSuffix = invocation.value(of: isByLine ? "-b" : "-a") != nil
    let own = isByLine ? "*" : "[0-9a-z]*"
    let suffix = hasOwnSuffix ? own : "[0-9a-z][0-9a-z]*"
    return Argument(pattern: prefix.text + suffix, origin: prefix.origin)
  }
}
