internal import Effects
internal import Tools

extension Walker {
  /// Follows an alias of git's configuration; false if the word is a subcommand of git itself.
  ///
  /// Git never lets an alias hide one of its own subcommands (git-config(1), `alias.*`).
  mutating func runGitAlias(_ tool: Tool, _ name: Argument, _ arguments: [Argument]) -> Bool {
    guard let first = arguments.first, first.isKnown, !first.text.hasPrefix("-"),
      !tool.subcommands.contains(where: { $0.name == first.text || $0.aliases.contains(first.text) }
      ),
      state.directories.count == 1
    else { return false }
    let key = "alias.\(first.text)"
    guard case .text(let body)? = world.ask(.gitConfig(state.directories[0], key: key)) else {
      // Git says that there is no such command, and does nothing.
      return world.facts[.gitConfig(state.directories[0], key: key)] == Answer.none
        && isMissingGitCommand(first.text)
    }
    let rest = Array(arguments.dropFirst())
    guard rest.allSatisfy(\.isKnown) else {
      unknown(first.text, "an alias of git with words that aren't known", first.origin)
      return true
    }
    let words = rest.map { " " + $0.text.shellQuoted }.joined()
    // `!` runs a shell command; anything else is a subcommand with options.
    let text = body.hasPrefix("!") ? String(body.dropFirst()) + words : "git \(body)\(words)"
    subshell { $0.walkCode(text, first.origin) }
    return true
  }
}
