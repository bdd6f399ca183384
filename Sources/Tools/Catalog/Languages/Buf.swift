internal import Effects
internal import ToolDescriptions

extension Tool {
  static let buf = Tool(
    "buf",
    summary: "Checks descriptions of messages, and makes code of them.",
    source: "https://buf.build/docs/reference/cli/buf/, buf 1.46",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --debug -v --disable-symlinks --exclude-imports --include-imports --include-wkt
      """,
    values: """
      --timeout --log-format --config --path --exclude-path --error-format --against
      --against-config --template --type --exclude-type --label --visibility
      --create-visibility --source-control-url
      """,
    subcommands: [.bufLint, .bufFormat, .bufGenerate, .bufPush, .bufRegistry],
    examples: [
      Example("buf lint", "read ./**"),
      Example("buf push", "send package registry"),
      Example("buf format --zap", "read ./**", "unknown text --zap"),
    ]
  )

  static let bufLint = Tool(
    "lint",
    aliases: ["breaking", "ls-files", "config", "mod_ls", "stats", "curl"],
    summary: "Checks.",
    grammar: .none,
    flags: """
      --debug -v --disable-symlinks --exclude-imports --include-imports --include-wkt
      """,
    values: """
      --timeout --log-format --config --path --exclude-path --error-format --against
      --against-config --template --type --exclude-type --label --visibility
      --create-visibility --source-control-url
      """,
    operands: .ignored,
    does: [.readsHere]
  )

  static let bufFormat = Tool(
    "format",
    summary: "Lays descriptions out.",
    grammar: .pflag,
    options: [
      .flag("-w", "--write", sets: ["write"]), .flag("-d", "--diff", "--exit-code"),
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --debug -v --disable-symlinks --exclude-imports --include-imports --include-wkt
      """,
    values: """
      --timeout --log-format --config --path --exclude-path --error-format --against
      --against-config --template --type --exclude-type --label --visibility
      --create-visibility --source-control-url
      """,
    operands: .ignored,
    does: [Deed(.modify, .here, when: ["write"]), Deed(.read, .here, unless: ["write"])]
  )

  static let bufGenerate = Tool(
    "generate",
    aliases: ["build", "convert", "dep", "export", "mod", "plugin"],
    summary: "Makes code, or downloads parts.",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --clean --debug -v --disable-symlinks --exclude-imports --include-imports --include-wkt
      """,
    values: """
      --timeout --log-format --config --path --exclude-path --error-format --against
      --against-config --template --type --exclude-type --label --visibility
      --create-visibility --source-control-url
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let bufPush = Tool(
    "push",
    summary: "Publishes.",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --create --allow-protected-label --git-metadata --debug -v --disable-symlinks
      --exclude-imports --include-imports --include-wkt
      """,
    values: """
      --timeout --log-format --config --path --exclude-path --error-format --against
      --against-config --template --type --exclude-type --label --visibility
      --create-visibility --source-control-url
      """,
    operands: .ignored,
    does: [.publishes]
  )

  static let bufRegistry = Tool(
    "registry",
    aliases: ["beta"],
    summary: "Works with the registry.",
    grammar: .none,
    flags: """
      --debug -v --disable-symlinks --exclude-imports --include-imports --include-wkt
      """,
    values: """
      --timeout --log-format --config --path --exclude-path --error-format --against
      --against-config --template --type --exclude-type --label --visibility
      --create-visibility --source-control-url
      """,
    operands: .reader(.operation),
    verbs: [
      Verb("list", .tells),
      Verb("info", .tells),
      Verb("get", .tells),
      Verb("whoami", .tells),
      Verb("download", .tells),
      Verb("login", .keepsToken),
      Verb("logout", .keepsToken),
      Verb("token", .keepsToken),
      Verb("create", Deed(.create, .fixed(.package, "registry"), reversibility: .reversible)),
      Verb("delete", .unpublishes),
      Verb("deprecate", .unpublishes),
      Verb("archive", .unpublishes),
      Verb("unarchive", .unpublishes),
      Verb("undeprecate", .unpublishes),
      Verb("update", .unpublishes),
      Verb("add", .unpublishes),
      Verb("remove", .unpublishes),
    ]
  )
}
