internal import ToolDescriptions

extension Tool {
  static let dart = Tool(
    "dart",
    summary: "Builds and runs projects of Dart.",
    source: "dart --help, Dart 3.5",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .script(.other),
    takesOtherWords: true,
    subcommands: [
      .dartAnalyze, .dartFormat, .dartFix, .dartCompile, .dartRun, .dartCreate, .dartPub,
    ],
    examples: [
      Example("dart run build_runner build", "execute project dart run build_runner build"),
      Example("dart pub publish -f", "send package registry"),
      Example("dart format --zap lib", "modify lib/**", "unknown text --zap"),
    ]
  )

  static let dartAnalyze = Tool(
    "analyze",
    aliases: ["info", "devtools", "language-server", "help"],
    summary: "Looks at code.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --fatal-infos --fatal-warnings --no-fatal-warnings --machine -v --verbose
      --enable-analytics --disable-analytics --suppress-analytics --color --no-color
      """,
    values: "--format",
    operands: .each([.readsTree])
  )

  static let dartFormat = Tool(
    "format",
    summary: "Lays code out.",
    grammar: .exact,
    options: [
      .choice("-o", "--output", of: ["none": [.dryRun], "show": [.dryRun], "json": [.dryRun]]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --set-exit-if-changed -v --verbose --enable-analytics --disable-analytics
      --suppress-analytics --color --no-color
      """,
    values: "-l --line-length --page-width --language-version --show --summary",
    operands: .each([.changesTree])
  )

  static let dartFix = Tool(
    "fix",
    summary: "Changes code as the analyser says.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --apply -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    values: "--code",
    operands: .ignored,
    does: [.changesHere]
  )

  static let dartCompile = Tool(
    "compile",
    summary: "Compiles.",
    grammar: .none,
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .ignored,
    does: [.builds]
  )

  static let dartRun = Tool(
    "run",
    aliases: ["test", "build", "doc"],
    summary: "Runs or tests the project.",
    grammar: .none,
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let dartCreate = Tool(
    "create",
    summary: "Makes a project.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --pub --no-pub -v --verbose --enable-analytics --disable-analytics --suppress-analytics
      --color --no-color
      """,
    values: "-t --template",
    operands: .each([.creates])
  )

  static let dartPub = Tool(
    "pub",
    summary: "Works on dependencies.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    subcommands: [.dartPubGet, .dartPubPublish, .dartPubCache, .dartPubGlobal, .dartPubLogin]
  )

  static let dartPubGet = Tool(
    "get",
    aliases: [
      "upgrade", "downgrade", "add", "remove", "outdated", "deps", "unpack", "workspace", "bump",
    ],
    summary: "Changes them.",
    grammar: .none,
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let dartPubPublish = Tool(
    "publish",
    aliases: ["lish"],
    summary: "Publishes a package.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      --skip-validation -v --verbose --enable-analytics --disable-analytics
      --suppress-analytics --color --no-color
      """,
    does: [.publishes]
  )

  static let dartPubCache = Tool(
    "cache",
    summary: "Works on the cache.",
    grammar: .none,
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .ignored,
    does: [.emptiesCache]
  )

  static let dartPubGlobal = Tool(
    "global",
    summary: "Installs programs, or runs one.",
    grammar: .none,
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let dartPubLogin = Tool(
    "login",
    aliases: ["logout", "token"],
    summary: "Keeps or forgets a token.",
    grammar: .none,
    flags: """
      -v --verbose --enable-analytics --disable-analytics --suppress-analytics --color
      --no-color
      """,
    operands: .ignored,
    does: [.keepsToken]
  )
}
