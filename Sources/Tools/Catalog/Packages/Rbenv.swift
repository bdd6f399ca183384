internal import ToolDescriptions

extension Tool {
  static let rbenv = Tool(
    "rbenv",
    summary: "Installs versions of Ruby.",
    source: "rbenv help, rbenv 1.3",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -L --list-all -k --keep -p --patch -v --verbose
      --bare --skip-aliases --unset --path --no-rehash
      """,
    subcommands: [.rbenvVersions, .rbenvInstall, .rbenvUninstall, .rbenvExec],
    examples: [
      Example("rbenv install 3.3.0", "modify package runtimes"),
      Example("rbenv uninstall -f 3.0.0", "delete package environment"),
      Example("rbenv zap", "unknown program rbenv zap"),
    ]
  )

  static let rbenvVersions = Tool(
    "versions",
    aliases: [
      "version", "which", "whence", "root", "prefix", "commands", "help", "shims", "completions",
      "hooks", "version-name", "version-file", "version-origin", "--version",
    ],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -L --list-all -k --keep -p --patch -v --verbose
      --bare --skip-aliases --unset --path --no-rehash
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let rbenvInstall = Tool(
    "install",
    aliases: ["global", "local", "shell", "rehash", "init"],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -L --list-all -k --keep -p --patch -v --verbose
      --bare --skip-aliases --unset --path --no-rehash
      """,
    operands: .ignored,
    does: [.runtimes]
  )

  static let rbenvUninstall = Tool(
    "uninstall",
    summary: "Takes a version away with what was installed into it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -L --list-all -k --keep -p --patch -v --verbose
      --bare --skip-aliases --unset --path --no-rehash
      """,
    operands: .ignored,
    does: [.dropsEnvironment]
  )

  static let rbenvExec = Tool(
    "exec",
    summary: "Runs a command with the version chosen.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -L --list-all -k --keep -p --patch -v --verbose
      --bare --skip-aliases --unset --path --no-rehash
      """,
    operands: .command(after: 0)
  )
}
