internal import Agents
internal import CommandLine
internal import Linux

/// Where Claude Code's settings are, for commands of a person's terminal.
enum ClaudeOptions {
  /// The option for the managed level's folder.
  static let managed = OptionSpec(
    "managed",
    value: "DIR",
    help: "Claude Code's managed settings (default: /etc/claude-code)"
  )
  /// The option for the user's folder.
  static let user = OptionSpec(
    "user",
    value: "DIR",
    help: "Claude Code's user settings (default: ~/.claude, or $CLAUDE_CONFIG_DIR)"
  )

  /// The folders that the options, the environment or the account name.
  static func folders(
    _ person: Person,
    project: String? = nil
  ) throws(CommandError) -> ClaudeFolders {
    var user = person.arguments.value("user") ?? ""
    if user.isEmpty { user = person.program.environment["CLAUDE_CONFIG_DIR"] ?? "" }
    if user.isEmpty {
      let variable = person.program.environment["HOME"] ?? ""
      let home = variable.hasPrefix("/") ? variable : Account.current?.home ?? ""
      guard home.hasPrefix("/") else { throw .noState }
      user = Path.join(home, ".claude")
    }
    let managed = person.arguments.value("managed") ?? "/etc/claude-code"
    return ClaudeFolders(
      managed: person.program.absolute(managed),
      user: person.program.absolute(user),
      project: project
    )
  }
}
