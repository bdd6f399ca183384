internal import Effects

/// Reads what an interpreter runs: code that an option gave, a file, or standard input.
///
/// The tool's mode `code` says that the first operand is code, and the mode `project` that the
/// project's own code runs whatever the operands are, as with `node --test`.
enum NodeReader {
  private static let languages: [String: Language] = [
    "node": .javascript, "deno": .javascript, "bun": .javascript, "ruby": .ruby, "perl": .perl,
    "php": .php, "osascript": .applescript,
  ]

  static func read(_ invocation: inout Invocation) {
    let language = languages[invocation.tool.name] ?? .other
    let words = invocation.operands
    if invocation.modes.contains("project") {
      return invocation.runs(
        .project([invocation.name] + words),
        origin: invocation.name.origin
      )
    }
    // Options with code have claimed it; the operands are arguments of that code.
    if invocation.modes.contains("code") { return }
    guard let file = words.first, file.text != "-" else {
      if invocation.modes.contains("interactive") { return }
      return invocation.runs(.input(language), origin: invocation.name.origin)
    }
    invocation.runs(
      .script(file, language, arguments: Array(words.dropFirst())),
      origin: file.origin
    )
    invocation.runsProjectProgram(words)
  }
}

extension Invocation {
  /// Claims what the words mean to a program that a framework put into the project, beside what
  /// its file does.
  mutating func runsProjectProgram(_ words: [Argument]) {
    guard let file = words.first, file.isKnown, let name = ProjectProgram.name(at: file.text)
    else { return }
    let program = Argument(name, origin: file.origin)
    runs(.command([program] + words.dropFirst(), hasMore: false), origin: file.origin)
  }
}
