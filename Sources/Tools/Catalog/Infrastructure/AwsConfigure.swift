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
    aliases: ["import", "add-model", "sso", "sso-session", "mfa-login"],
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
}
