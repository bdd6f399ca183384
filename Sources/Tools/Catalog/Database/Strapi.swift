internal import ToolDescriptions

extension Tool {
  static let strapi = Tool(
    "strapi",
    summary: "Runs a project of Strapi.",
    source: "https://docs.strapi.io/cms/cli, Strapi 5",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    subcommands: [
      .strapiTransfer, .strapiExport, .strapiDevelop, .strapiVersion, .strapiConfigurationDump,
      .strapiConfigurationRestore, .strapiAdminCreateUser,
    ],
    examples: [
      Example("strapi develop", "execute project strapi develop"),
      Example("strapi import -f a.tar.gz --force", "delete database"),
      Example("strapi zap", "unknown program strapi zap"),
    ]
  )

  static let strapiTransfer = Tool(
    "transfer",
    aliases: ["import"],
    summary: "Replaces what the server holds.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true),
    ],
    values: """
      -f --file --from --from-token --to --to-token --exclude --only -k --key --throttle
      """,
    does: [.dropsDatabase]
  )

  static let strapiExport = Tool(
    "export",
    summary: "Copies what the server holds into a file.",
    grammar: .exact,
    options: [
      .value("-f", "--file", does: [.overwrites]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "--no-encrypt --no-compress",
    values: "-k --key --exclude --only --max-size-jsonl",
    does: [.readsDatabase]
  )

  static let strapiDevelop = Tool(
    "develop",
    aliases: ["dev", "start", "build", "watch-admin", "console", "generate", "ts:generate-types"],
    summary: "Runs or builds the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let strapiVersion = Tool(
    "version",
    aliases: [
      "report", "telemetry", "templates", "routes:list", "policies:list", "middlewares:list",
      "services:list", "hooks:list", "components:list", "content-types:list", "controllers:list",
    ],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.tells]
  )

  static let strapiConfigurationDump = Tool(
    "configuration:dump",
    aliases: ["config:dump"],
    summary: "Prints settings.",
    grammar: .exact,
    options: [
      .value("-f", "--file", does: [.overwrites]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "-p --pretty",
    does: [.readsDatabase]
  )

  static let strapiConfigurationRestore = Tool(
    "configuration:restore",
    aliases: ["config:restore"],
    summary: "Replaces settings.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    values: "-f --file -s --strategy",
    does: [.losesData]
  )

  static let strapiAdminCreateUser = Tool(
    "admin:create-user",
    aliases: ["admin:reset-user-password"],
    summary: "Changes who may log in.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    values: "-e --email -p --password -f --firstname -l --lastname",
    does: [.changesUsers]
  )
}
