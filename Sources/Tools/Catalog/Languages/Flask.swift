internal import Effects
internal import ToolDescriptions

extension Tool {
  static let flask = Tool(
    "flask",
    summary: "Runs a project of Flask.",
    source: "https://flask.palletsprojects.com/en/stable/cli/, Flask 3.1; Flask-Migrate 4",
    grammar: .posix,
    options: [
      .value("-e", "--env-file", does: [.reads]), .flag("--help", "--version", sets: [.help]),
    ],
    flags: "--debug --no-debug",
    values: "-A --app",
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [.flaskDb, .flaskRoutes, .flaskShell, .flaskRun],
    examples: [
      Example("flask db upgrade", "modify database"),
      Example("flask run --debug", "execute project flask run --debug"),
      Example("flask db upgrade --zap", "modify database", "unknown text --zap"),
    ]
  )

  static let flaskDb = Tool(
    "db",
    summary: "Works on the database.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    subcommands: [.flaskDbUpgrade, .flaskDbDowngrade, .flaskDbInit, .flaskDbCurrent, .flaskDbStamp]
  )

  static let flaskDbUpgrade = Tool(
    "upgrade",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [.flag("--sql", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    values: "-d --directory --tag -x --x-arg",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let flaskDbDowngrade = Tool(
    "downgrade",
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [.flag("--sql", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    values: "-d --directory --tag -x --x-arg",
    operands: .ignored,
    does: [.losesData]
  )

  static let flaskDbInit = Tool(
    "init",
    aliases: ["migrate", "revision", "merge", "edit", "list-templates"],
    summary: "Makes files.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--autogenerate --splice --multidb --package --sql",
    values: """
      -d --directory -m --message --head --branch-label --version-path --rev-id -x --x-arg -t
      --template
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let flaskDbCurrent = Tool(
    "current",
    aliases: ["history", "heads", "show", "branches", "check"],
    summary: "Shows migrations.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-v --verbose -i --indicate-current --resolve-dependencies",
    values: "-d --directory -r --rev-range",
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let flaskDbStamp = Tool(
    "stamp",
    summary: "Notes where a database is.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--sql --purge",
    values: "-d --directory --tag",
    operands: .ignored,
    does: [.migrationFacts]
  )

  static let flaskRoutes = Tool(
    "routes",
    summary: "Shows addresses.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--all-methods",
    values: "-s --sort",
    does: [.looks]
  )

  static let flaskShell = Tool(
    "shell",
    summary: "Reads code.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [Deed(.execute, .input(.python))]
  )

  static let flaskRun = Tool(
    "run",
    summary: "Runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )
}
