internal import Effects
internal import ToolDescriptions

extension Tool {
  static let yarnInstall = Tool(
    "install",
    aliases: ["import", "link", "unlink", "rebuild", "dedupe", "check"],
    summary: "Installs dependencies.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.packageInstall)
  )

  static let yarnAdd = Tool(
    "add",
    aliases: [
      "remove", "rm", "up", "upgrade", "upgrade-interactive", "autoclean", "patch", "patch-commit",
      "generate-lock-entry", "unplug", "stage", "set", "self-update", "policies", "version",
    ],
    summary: "Changes the dependencies that are installed.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let yarnRun = Tool(
    "run",
    summary: "Runs a script of the package, or a program of a dependency.",
    grammar: .posix,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.packageRunner)
  )

  static let yarnExec = Tool(
    "exec",
    summary: "Runs a command.",
    grammar: .posix,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .command(after: 0)
  )

  static let yarnDlx = Tool(
    "dlx",
    summary: "Runs a program of a package that is fetched for it.",
    grammar: .posix,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues + "-p",
    operands: .reader(.packageCommand)
  )

  static let yarnNode = Tool(
    "node",
    summary: "Runs a program.",
    grammar: .none,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.nodeCommand)
  )

  static let yarnTest = Tool(
    "test",
    summary: "Runs a script of the package.",
    grammar: .none,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("test"))
    ]
  )

  static let yarnStart = Tool(
    "start",
    summary: "Runs a script of the package.",
    grammar: .none,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("start"))
    ]
  )

  static let yarnCreate = Tool(
    "create",
    aliases: ["init"],
    summary: "Makes a package.",
    grammar: .posix,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.packageStarter)
  )

  static let yarnWorkspace = Tool(
    "workspace",
    summary: "Runs a command of yarn in a workspace.",
    grammar: .posix,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.yarnWorkspace)
  )

  static let yarnWorkspaces = Tool(
    "workspaces",
    summary: "Runs a command of yarn in every workspace.",
    grammar: .none,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.yarnWorkspaces)
  )

  static let yarnGlobal = Tool(
    "global",
    summary: "Changes the programs of the person.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .programs
    ]
  )

  static let yarnPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let yarnNpm = Tool(
    "npm",
    summary: "Talks to the registry.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .list([[.publishes]], rest: [])
  )

  static let yarnList = Tool(
    "list",
    aliases: [
      "why", "info", "outdated", "audit", "licenses", "bin", "help", "constraints", "explain",
      "search", "versions",
    ],
    summary: "Tells about packages.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored
  )

  static let yarnCache = Tool(
    "cache",
    summary: "Empties the cache.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .emptiesCache
    ]
  )

  static let yarnPack = Tool(
    "pack",
    summary: "Writes an archive of the package.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      Deed(.create, .fixed(.file, "package archive"), reversibility: .reversible)
    ]
  )

  static let yarnOwner = Tool(
    "owner",
    aliases: ["team", "access"],
    summary: "Gives or takes rights.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .grantsPackage
    ]
  )

  static let yarnTag = Tool(
    "tag",
    summary: "Changes what the registry says of a package.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .relabels
    ]
  )

  static let yarnLogin = Tool(
    "login",
    aliases: ["logout", "config", "plugin"],
    summary: "Changes settings.",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )
}
