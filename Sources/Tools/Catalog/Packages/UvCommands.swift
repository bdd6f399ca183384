internal import ToolDescriptions

extension Tool {
  static let uvRun = Tool(
    "run",
    summary: "Runs a command in the environment of the project.",
    grammar: .posix,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .reader(.pythonCommand)
  )

  static let uvSync = Tool(
    "sync",
    aliases: ["add", "remove", "lock", "pip", "venv", "python", "version"],
    summary: "Installs dependencies.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let uvTool = Tool(
    "tool",
    summary: "Runs or installs programs.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    subcommands: [
      .uvToolRun, .uvToolInstall, .uvToolList,
    ]
  )

  static let uvToolRun = Tool(
    "run",
    summary: "Runs a program of a package.",
    grammar: .posix,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .reader(.packageCommand)
  )

  static let uvToolInstall = Tool(
    "install",
    aliases: ["upgrade", "uninstall", "update-shell"],
    summary: "Installs programs.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored,
    does: [
      .programs
    ]
  )

  static let uvToolList = Tool(
    "list",
    aliases: ["dir"],
    summary: "Tells about programs.",
    grammar: .exact,
    flags: "--show-paths --show-version-specifiers --show-with --show-extras --bin",
    operands: .ignored
  )

  static let uvInit = Tool(
    "init",
    summary: "Makes a project.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .each([.creates])
  )

  static let uvBuild = Tool(
    "build",
    summary: "Builds a package.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let uvPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let uvTree = Tool(
    "tree",
    aliases: ["export", "help"],
    summary: "Tells about packages.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored
  )

  static let uvCache = Tool(
    "cache",
    summary: "Empties the cache.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored,
    does: [
      .emptiesCache
    ]
  )

  static let uvSelf = Tool(
    "self",
    summary: "Changes the tool itself.",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .ignored,
    does: [
      .programs
    ]
  )
}
