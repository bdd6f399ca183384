internal import ToolDescriptions

extension Tool {
  static let pyenv = Tool(
    "pyenv",
    summary: "Installs versions of Python.",
    source: "pyenv help, pyenv 2.4",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -k --keep -p --patch -v --verbose -g --debug
      --bare --skip-aliases --unset --no-rehash --path --skip-envs -u --upgrade --known
      --nosystem
      """,
    subcommands: [.pyenvVersions, .pyenvInstall, .pyenvUninstall, .pyenvExec],
    examples: [
      Example("pyenv install 3.12", "modify package runtimes"),
      Example("pyenv uninstall -f 3.8", "delete package environment"),
      Example("pyenv zap", "unknown program pyenv zap"),
    ]
  )

  static let pyenvVersions = Tool(
    "versions",
    aliases: [
      "version", "which", "whence", "root", "prefix", "commands", "help", "latest", "completions",
      "shims", "hooks", "version-name", "version-file", "version-origin", "virtualenvs",
      "virtualenv-prefix", "--version",
    ],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -k --keep -p --patch -v --verbose -g --debug
      --bare --skip-aliases --unset --no-rehash --path --skip-envs -u --upgrade --known
      --nosystem
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let pyenvInstall = Tool(
    "install",
    aliases: [
      "global", "local", "shell", "rehash", "init", "virtualenv", "activate", "deactivate",
      "update", "virtualenv-init",
    ],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -k --keep -p --patch -v --verbose -g --debug
      --bare --skip-aliases --unset --no-rehash --path --skip-envs -u --upgrade --known
      --nosystem
      """,
    values: "-m",
    operands: .ignored,
    does: [.runtimes]
  )

  static let pyenvUninstall = Tool(
    "uninstall",
    aliases: ["virtualenv-delete"],
    summary: "Takes a version away with what was installed into it.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -k --keep -p --patch -v --verbose -g --debug
      --bare --skip-aliases --unset --no-rehash --path --skip-envs -u --upgrade --known
      --nosystem
      """,
    operands: .ignored,
    does: [.dropsEnvironment]
  )

  static let pyenvExec = Tool(
    "exec",
    summary: "Runs a command with the version chosen.",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -f --force -s --skip-existing -l --list -k --keep -p --patch -v --verbose -g --debug
      --bare --skip-aliases --unset --no-rehash --path --skip-envs -u --upgrade --known
      --nosystem
      """,
    operands: .command(after: 0)
  )
}
