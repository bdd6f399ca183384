internal import CommandLine
internal import Linux

/// Where the state folder is.
enum StateFolder {
  /// The option that names it.
  static let option = OptionSpec(
    "state",
    value: "DIR",
    help: "The state folder (default: ~/.local/state/stoplog)"
  )

  /// For commands of a person's terminal: the option, `STOPLOG_STATE`, `$HOME`, the account's home.
  static func forPerson(_ program: Program, _ arguments: Arguments) -> String? {
    if let directory = arguments.value("state") { return program.absolute(directory) }
    if let directory = program.environment["STOPLOG_STATE"], !directory.isEmpty {
      return program.absolute(directory)
    }
    if let home = program.environment["HOME"], home.hasPrefix("/") { return below(home) }
    return Account.current.map { below($0.home) }
  }

  /// For what a session can start itself: the option, or the account's home from `/etc/passwd`;
  /// nothing that a session can set in its environment.
  static func forSession(_ option: String?, _ program: Program) -> String? {
    if let option { return program.absolute(option) }
    return Account.current.flatMap { $0.home.hasPrefix("/") ? below($0.home) : nil }
  }

  private static func below(_ home: String) -> String { home + "/.local/state/stoplog" }

  /// What is said when no home is known.
  static let missing = """
    cannot find 'the state folder': this account has no home in /etc/passwd
    help: name the folder with '--state DIR'
    """
}
