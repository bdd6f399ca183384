internal import ToolDescriptions

extension Tool {
  static let rye = Tool(
    "rye",
    summary: "Installs packages of Python for a project.",
    source: "rye --help, Rye 0.43",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    values: "--env-file",
    subcommands: [.ryeAdd, .ryeRun, .ryeTest, .ryeShow, .ryePublish],
    examples: [
      Example("rye sync", "modify package dependencies"),
      Example("rye publish -y", "send package registry"),
      Example("rye publish --zap", "send package registry", "unknown text --zap"),
    ]
  )

  static let ryeAdd = Tool(
    "add",
    aliases: [
      "remove", "sync", "lock", "install", "uninstall", "fetch", "pin", "tools", "toolchain",
      "self", "config", "init",
    ],
    summary: "Installs packages.",
    grammar: .none,
    operands: .ignored,
    does: [.packages]
  )

  static let ryeRun = Tool(
    "run",
    summary: "Runs a script of the project, or a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-l --list -v -q --verbose --quiet",
    values: "--pyproject",
    operands: .reader(.projectCommand)
  )

  static let ryeTest = Tool(
    "test",
    aliases: ["lint", "fmt", "build", "make-req"],
    summary: "Runs code of the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let ryeShow = Tool(
    "show",
    aliases: ["list", "version", "help"],
    summary: "Shows packages.",
    grammar: .none,
    operands: .ignored,
    does: [.tells]
  )

  static let ryePublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      -v --verbose -q --quiet --skip-existing --sign --skip-save-credentials
      """,
    values: """
      -r --repository --repository-url -u --username --token -i --identity --cert
      """,
    operands: .ignored,
    does: [.publishes]
  )
}
