internal import Effects
internal import ToolDescriptions

extension Tool {
  static let npmRun = Tool(
    "run",
    aliases: ["run-script", "rum", "urn"],
    summary: "Runs a script of the package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .list([[Deed(.execute, .packageScript)]], rest: [])
  )

  static let npmTest = Tool(
    "test",
    aliases: ["t", "tst"],
    summary: "Runs a script of the package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("test"))
    ]
  )

  static let npmStart = Tool(
    "start",
    summary: "Runs a script of the package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("start"))
    ]
  )

  static let npmStop = Tool(
    "stop",
    summary: "Runs a script of the package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("stop"))
    ]
  )

  static let npmRestart = Tool(
    "restart",
    summary: "Runs a script of the package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.execute, .fixedScript("restart"))
    ]
  )

  static let npmExec = Tool(
    "exec",
    aliases: ["x"],
    summary: "Runs a program of a package.",
    grammar: .posix,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.packageCommand)
  )

  static let npmInit = Tool(
    "init",
    aliases: ["create", "innit"],
    summary: "Makes a package.",
    grammar: .posix,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.packageStarter)
  )

  static let npmExplore = Tool(
    "explore",
    summary: "Runs a command in the directory of a dependency.",
    grammar: .posix,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .command(after: 1)
  )
}
