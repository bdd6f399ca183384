internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pnpmInstall = Tool(
    "install",
    aliases: [
      "i", "ci", "clean-install", "import", "fetch", "rebuild", "rb", "install-test", "it",
    ],
    summary: "Installs dependencies.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .reader(.packageInstall)
  )

  static let pnpmAdd = Tool(
    "add",
    aliases: [
      "remove", "rm", "uninstall", "un", "update", "up", "upgrade", "dedupe", "prune", "link", "ln",
      "unlink", "dislink", "patch", "patch-commit", "patch-remove", "approve-builds",
      "ignored-builds", "self-update",
    ],
    summary: "Changes the dependencies that are installed.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let pnpmRun = Tool(
    "run",
    aliases: ["run-script"],
    summary: "Runs a script of the package.",
    grammar: .posix,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .list([[Deed(.execute, .packageScript)]], rest: [])
  )

  static let pnpmExec = Tool(
    "exec",
    summary: "Runs a program of a dependency.",
    grammar: .posix,
    options: Option.pnpm + [.flag("-c", "--shell-mode")],
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .command(after: 0)
  )

  static let pnpmDlx = Tool(
    "dlx",
    summary: "Runs a program of a package that is fetched for it.",
    grammar: .posix,
    options: Option.pnpm + [.flag("-c", "--shell-mode")],
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .reader(.packageCommand)
  )

  static let pnpmTest = Tool(
    "test",
    aliases: ["t", "tst"],
    summary: "Runs a script of the package.",
    grammar: .none,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("test"))
    ]
  )

  static let pnpmStart = Tool(
    "start",
    summary: "Runs a script of the package.",
    grammar: .none,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("start"))
    ]
  )

  static let pnpmCreate = Tool(
    "create",
    aliases: ["init"],
    summary: "Makes a package.",
    grammar: .posix,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .reader(.packageStarter)
  )

  static let pnpmPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .negating,
    options: Option.pnpm + [
      .flag("--no-git-checks", skipsQuestion: true), .value("--publish-branch"),
    ],
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let pnpmList = Tool(
    "list",
    aliases: [
      "ls", "ll", "la", "why", "outdated", "audit", "licenses", "root", "bin", "cat-file",
      "cat-index", "find-hash", "help", "doctor", "env", "view", "info", "show", "whoami", "search",
      "completion",
    ],
    summary: "Tells about packages.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored
  )

  static let pnpmStore = Tool(
    "store",
    aliases: ["cache"],
    summary: "Removes what no project uses from the store.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .reader(.task),
    verbs: [
      Verb("prune", .emptiesCache),
      Verb("delete", .emptiesCache),
      Verb("path"),
      Verb("status"),
      Verb("add"),
      Verb("list"),
      Verb("view"),
    ]
  )

  static let pnpmDeploy = Tool(
    "deploy",
    summary: "Copies a package of the workspace.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .each([.creates])
  )

  static let pnpmPack = Tool(
    "pack",
    summary: "Writes an archive of the package.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored,
    does: [
      Deed(.create, .fixed(.file, "package archive"), reversibility: .reversible)
    ]
  )

  static let pnpmConfig = Tool(
    "config",
    aliases: ["c", "setup", "server"],
    summary: "Changes settings.",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )
}
