internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bunInstall = Tool(
    "install",
    aliases: ["i", "ci"],
    summary: "Installs dependencies.",
    grammar: .negating,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .reader(.packageInstall)
  )

  static let bunAdd = Tool(
    "add",
    aliases: ["a", "remove", "rm", "update", "link", "unlink", "patch", "patch-commit"],
    summary: "Changes the dependencies that are installed.",
    grammar: .negating,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let bunRun = Tool(
    "run",
    summary: "Runs a script of the package, or a file.",
    grammar: .posix,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .reader(.packageRunner)
  )

  static let bunX = Tool(
    "x",
    summary: "Runs a program of a package.",
    grammar: .posix,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .reader(.packageCommand)
  )

  static let bunTest = Tool(
    "test",
    summary: "Runs the tests of the project.",
    grammar: .negating,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let bunCreate = Tool(
    "create",
    aliases: ["c", "init"],
    summary: "Makes a package.",
    grammar: .posix,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .reader(.packageStarter)
  )

  static let bunBuild = Tool(
    "build",
    summary: "Builds files.",
    grammar: .negating,
    options: Option.bun + [
      .value("--outdir", does: [Deed(.overwrite, .tree)]), .value("--outfile", does: [.overwrites]),
    ],
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let bunPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .negating,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let bunPm = Tool(
    "pm",
    aliases: ["outdated", "audit", "info", "why", "upgrade"],
    summary: "Tells about packages.",
    grammar: .negating,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .ignored
  )

  static let bunExec = Tool(
    "exec",
    summary: "Runs a shell script.",
    grammar: .posix,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .code(.shell, unless: [], rest: [])
  )
}
