internal import Effects

/// Reads what a shell runs: code after `-c`, a file, or standard input (bash(1), dash(1)).
enum ShellReader {
  static func read(_ invocation: inout Invocation) {
    var words = invocation.operands
    // A dash ends the options (bash(1)); what follows is read as if it weren't there.
    if words.count > 1, words[0].text == "-" { words.removeFirst() }
    if invocation.modes.contains("code") {
      guard let code = words.first else {
        let why = "the code after -c is missing"
        return invocation.claims.append(Claim(unknown: invocation.name, why: why))
      }
      return invocation.runs(
        .code(code, .shell),
        origin: code.origin,
        positional: Array(words.dropFirst())
      )
    }
    guard let file = words.first, !invocation.modes.contains("stdin"), file.text != "-" else {
      let positional = words.isEmpty ? [] : [invocation.name] + words
      return invocation.runs(
        .input(.shell),
        origin: invocation.name.origin,
        positional: positional
      )
    }
    invocation.runs(
      .script(file, .shell, arguments: Array(words.dropFirst())),
      origin: file.origin
    )
  }
}
