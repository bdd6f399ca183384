internal import ToolDescriptions

extension Tool {
  static let flutter = Tool(
    "flutter",
    summary: "Builds and runs projects of Flutter.",
    source: "flutter --help, Flutter 3.24",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --suppress-analytics --version-check --no-version-check --offline --no-pub
      --pub --machine
      """,
    values: "-d --device-id --packages",
    subcommands: [
      .flutterDoctor, .flutterBuild, .flutterClean, .flutterCreate, .flutterPub, .flutterUpgrade,
      .flutterConfig,
    ],
    examples: [
      Example("flutter build apk --release", "execute project flutter build apk --release"),
      Example("flutter pub publish --force", "send package registry"),
      Example("flutter zap", "unknown program flutter zap"),
    ]
  )

  static let flutterDoctor = Tool(
    "doctor",
    aliases: [
      "devices", "emulators", "channel_list", "logs", "screenshot", "symbolize", "custom-devices",
      "bash-completion", "help", "config_list",
    ],
    summary: "Tells about the machine.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --android-licenses -v --verbose --suppress-analytics --version-check --no-version-check
      --offline --no-pub --pub --machine
      """,
    values: "--device-timeout --launch -o --out -d --device-id --packages",
    operands: .ignored,
    does: [.tells]
  )

  static let flutterBuild = Tool(
    "build",
    aliases: [
      "run", "test", "drive", "analyze", "assemble", "attach", "gen-l10n", "install",
      "debug-adapter", "daemon", "widget-preview",
    ],
    summary: "Builds or runs the project.",
    grammar: .none,
    flags: """
      -v --verbose --suppress-analytics --version-check --no-version-check --offline --no-pub
      --pub --machine
      """,
    values: "-d --device-id --packages",
    operands: .ignored,
    does: [.runsProject]
  )

  static let flutterClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --suppress-analytics --version-check --no-version-check --offline --no-pub
      --pub --machine
      """,
    values: "-d --device-id --packages",
    does: [.cleansBuild]
  )

  static let flutterCreate = Tool(
    "create",
    summary: "Makes a project.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]), .flag("--overwrite", skipsQuestion: true),
    ],
    flags: """
      --empty -v --verbose --suppress-analytics --version-check --no-version-check --offline
      --no-pub --pub --machine
      """,
    values: """
      -t --template --org --project-name --platforms -i --ios-language -a --android-language
      --description -d --device-id --packages
      """,
    operands: .each([.creates])
  )

  static let flutterPub = Tool(
    "pub",
    aliases: ["packages"],
    summary: "Works on dependencies.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --suppress-analytics --version-check --no-version-check --offline --no-pub
      --pub --machine
      """,
    values: "-d --device-id --packages",
    subcommands: [.flutterPubGet, .flutterPubPublish]
  )

  static let flutterPubGet = Tool(
    "get",
    aliases: [
      "upgrade", "downgrade", "add", "remove", "outdated", "deps", "run", "cache", "global", "pub",
      "login", "logout", "token",
    ],
    summary: "Changes them.",
    grammar: .none,
    flags: """
      -v --verbose --suppress-analytics --version-check --no-version-check --offline --no-pub
      --pub --machine
      """,
    values: "-d --device-id --packages",
    operands: .ignored,
    does: [.packages]
  )

  static let flutterPubPublish = Tool(
    "publish",
    aliases: ["lish"],
    summary: "Publishes a package.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      --skip-validation -v --verbose --suppress-analytics --version-check --no-version-check
      --offline --no-pub --pub --machine
      """,
    values: "-d --device-id --packages",
    does: [.publishes]
  )

  static let flutterUpgrade = Tool(
    "upgrade",
    aliases: ["downgrade", "channel", "precache"],
    summary: "Changes the version of Flutter.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      --verify-only --all-platforms --android --ios --web --linux --macos --windows
      --universal -v --verbose --suppress-analytics --version-check --no-version-check
      --offline --no-pub --pub --machine
      """,
    values: "-d --device-id --packages",
    operands: .ignored,
    does: [.runtimes]
  )

  static let flutterConfig = Tool(
    "config",
    summary: "Changes settings.",
    grammar: .none,
    flags: """
      -v --verbose --suppress-analytics --version-check --no-version-check --offline --no-pub
      --pub --machine
      """,
    values: "-d --device-id --packages",
    operands: .ignored,
    does: [.changesSettings]
  )
}
