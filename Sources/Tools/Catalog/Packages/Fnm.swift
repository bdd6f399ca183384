internal import ToolDescriptions

extension Tool {
  static let fnm = Tool(
    "fnm",
    summary: "Installs versions of Node.js.",
    source: "fnm --help, fnm 1.37",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --corepack-enabled --resolve-engines --use-on-cd --lts --latest --silent-if-unchanged
      --install-if-missing --json --progress
      """,
    values: """
      --node-dist-mirror --fnm-dir --log-level --arch --version-file-strategy --shell --using
      --sort --filter
      """,
    subcommands: [.fnmList, .fnmInstall, .fnmUninstall, .fnmExec],
    examples: [
      Example("fnm install 20", "modify package runtimes"),
      Example("fnm uninstall 18", "delete package runtimes"),
      Example("fnm zap", "unknown program fnm zap"),
    ]
  )

  static let fnmList = Tool(
    "list",
    aliases: ["ls", "list-remote", "ls-remote", "current", "env", "completions", "help"],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --corepack-enabled --resolve-engines --use-on-cd --lts --latest --silent-if-unchanged
      --install-if-missing --json --progress
      """,
    values: """
      --node-dist-mirror --fnm-dir --log-level --arch --version-file-strategy --shell --using
      --sort --filter
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let fnmInstall = Tool(
    "install",
    aliases: ["use", "default", "alias", "unalias"],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --corepack-enabled --resolve-engines --use-on-cd --lts --latest --silent-if-unchanged
      --install-if-missing --json --progress
      """,
    values: """
      --node-dist-mirror --fnm-dir --log-level --arch --version-file-strategy --shell --using
      --sort --filter
      """,
    operands: .ignored,
    does: [.runtimes]
  )

  static let fnmUninstall = Tool(
    "uninstall",
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --corepack-enabled --resolve-engines --use-on-cd --lts --latest --silent-if-unchanged
      --install-if-missing --json --progress
      """,
    values: """
      --node-dist-mirror --fnm-dir --log-level --arch --version-file-strategy --shell --using
      --sort --filter
      """,
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let fnmExec = Tool(
    "exec",
    summary: "Runs a command with a version.",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --corepack-enabled --resolve-engines --use-on-cd --lts --latest --silent-if-unchanged
      --install-if-missing --json --progress
      """,
    values: """
      --node-dist-mirror --fnm-dir --log-level --arch --version-file-strategy --shell --using
      --sort --filter
      """,
    operands: .command(after: 0)
  )
}
