internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pixi = Tool(
    "pixi",
    summary: "Installs packages into a project's environment, and runs its tasks.",
    source: "https://pixi.sh/latest/reference/cli/, pixi 0.39",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -vv -q --quiet --no-progress",
    values: "--color",
    subcommands: [
      .pixiAdd, .pixiRun, .pixiExec, .pixiShell, .pixiList, .pixiClean, .pixiInit, .pixiUpload,
    ],
    examples: [
      Example("pixi install", "modify package dependencies"),
      Example("pixi clean", "delete .pixi"),
      Example("pixi clean --zap", "delete .pixi", "unknown text --zap"),
    ]
  )

  static let pixiAdd = Tool(
    "add",
    aliases: [
      "install", "i", "remove", "rm", "update", "upgrade", "lock", "reinstall", "global", "g",
      "import",
    ],
    summary: "Installs packages.",
    grammar: .none,
    operands: .ignored,
    does: [.packages]
  )

  static let pixiRun = Tool(
    "run",
    aliases: ["r"],
    summary: "Runs a task of the project, or a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --frozen --locked --no-install --clean-env --skip-deps -x
      --executable --as-is -n --dry-run
      """,
    values: "-e --environment --manifest-path",
    operands: .reader(.projectCommand)
  )

  static let pixiExec = Tool(
    "exec",
    aliases: ["x"],
    summary: "Runs a program of a package.",
    grammar: .none,
    operands: .ignored,
    does: [.runsUnknown]
  )

  static let pixiShell = Tool(
    "shell",
    aliases: ["s", "build", "task"],
    summary: "Runs a command or a task of the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let pixiList = Tool(
    "list",
    aliases: [
      "ls", "tree", "t", "info", "search", "shell-hook", "completion", "help", "config", "auth",
      "self-update",
    ],
    summary: "Shows packages.",
    grammar: .none,
    operands: .ignored,
    does: [.tells]
  )

  static let pixiClean = Tool(
    "clean",
    summary: "Deletes environments, which are made again.",
    grammar: .exact,
    options: [.flag("--activation-cache", "--build"), .flag("-h", "--help", sets: [.help])],
    values: "-e --environment --manifest-path",
    operands: .ignored,
    does: [Deed(.delete, .fixedPath(".pixi"), why: "an install makes it again")],
    takesOtherWords: true,
    subcommands: [.pixiCleanCache]
  )

  static let pixiCleanCache = Tool(
    "cache",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: "--pypi --conda --repodata --mapping --exec --tool --build",
    does: [.emptiesCache]
  )

  static let pixiInit = Tool(
    "init",
    aliases: ["workspace", "project"],
    summary: "Makes or changes a project.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let pixiUpload = Tool(
    "upload",
    aliases: ["publish"],
    summary: "Publishes a package.",
    grammar: .none,
    operands: .ignored,
    does: [.publishes]
  )
}
