internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hatch = Tool(
    "hatch",
    summary: "Builds projects of Python, and runs their scripts.",
    source: "hatch --help, Hatch 1.13",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --color --no-color --interactive --no-interactive
      """,
    values: "-e --env -p --project --data-dir --cache-dir --config",
    subcommands: [.hatchRun, .hatchBuild, .hatchClean, .hatchPublish, .hatchEnv, .hatchConfig],
    examples: [
      Example("hatch build", "execute project hatch build"),
      Example("hatch publish -y", "send package registry"),
      Example("hatch publish --zap", "send package registry", "unknown text --zap"),
    ]
  )

  static let hatchRun = Tool(
    "run",
    summary: "Runs a script of the project, or a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .reader(.projectCommand)
  )

  static let hatchBuild = Tool(
    "build",
    aliases: ["test", "shell", "fmt", "dep", "new", "version", "status", "project"],
    summary: "Builds the project, or runs its code.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let hatchClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.cleansBuild]
  )

  static let hatchPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: "-n --no-prompt --initialize-auth",
    values: """
      -r --repo -u --user -a --auth --ca-cert --client-cert --client-key -p --publisher -o
      --option
      """,
    operands: .ignored,
    does: [.publishes]
  )

  static let hatchEnv = Tool(
    "env",
    summary: "Works on environments.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    subcommands: [.hatchEnvShow, .hatchEnvCreate, .hatchEnvRemove]
  )

  static let hatchEnvShow = Tool(
    "show",
    aliases: ["find"],
    summary: "Shows them.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--ascii --json --force-ascii -i",
    operands: .ignored,
    does: [.tells]
  )

  static let hatchEnvCreate = Tool(
    "create",
    aliases: ["run"],
    summary: "Makes one, or runs in it.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let hatchEnvRemove = Tool(
    "remove",
    aliases: ["prune"],
    summary: "Deletes environments, which are made again.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [Deed(.delete, .fixed(.package, "environment"), reversibility: .recoverable(.regenerate))]
  )

  static let hatchConfig = Tool(
    "config",
    aliases: ["python", "self", "cache"],
    summary: "Works on settings.",
    grammar: .none,
    operands: .ignored,
    does: [.changesSettings]
  )
}
