internal import ToolDescriptions

extension Tool {
  static let awsConfigure = Tool(
    "configure",
    summary: "Reads and writes settings.",
    grammar: .exact,
    options: Option.aws,
    flags: .awsFlags,
    values: .awsValues,
    subcommands: [
      .awsConfigureGet, .awsConfigureSet,
    ]
  )

  static let awsConfigureGet = Tool(
    "get",
    aliases: ["list", "list-profiles", "export-credentials"],
    summary: "Shows settings.",
    grammar: .exact,
    options: Option.aws,
    flags: .awsFlags,
    values: .awsValues + """
      --format
      """,
    operands: .ignored
  )

  static let awsConfigureSet = Tool(
    "set",
    aliases: ["import", "add-model", "sso", "sso-session", "mfa-login", "wizard"],
    summary: "Writes settings.",
    grammar: .exact,
    options: Option.aws,
    flags: .awsFlags,
    values: .awsValues + """
      --csv --service-model --service-name
      """,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let awsHelp = Tool(
    "help",
    summary: "Shows help on a topic.",
    grammar: .exact,
    options: Option.aws,
    operands: .ignored
  )

  static let awsHistory = Tool(
    "history",
    summary: "Shows commands that were run earlier.",
    grammar: .exact,
    options: Option.aws,
    flags: .awsFlags,
    values: .awsValues + "--include --exclude --format",
    operands: .reader(.operation),
    verbs: Verb.paths("list|show")
  )
}
