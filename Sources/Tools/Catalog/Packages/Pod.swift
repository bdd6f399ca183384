internal import ToolDescriptions

extension Tool {
  static let pod = Tool(
    "pod",
    summary: "Installs libraries for Apple's systems.",
    source: "https://guides.cocoapods.org/terminal/commands.html, CocoaPods 1.16",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    subcommands: [.podInstall, .podInit, .podList, .podTrunk, .podCache, .podRepo],
    examples: [
      Example("pod install", "modify package dependencies"),
      Example("pod trunk push a.podspec --allow-warnings", "send package registry"),
      Example("pod zap", "unknown program pod zap"),
    ]
  )

  static let podInstall = Tool(
    "install",
    aliases: ["update", "deintegrate"],
    summary: "Installs libraries.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--exclude-pods --sources --project-directory",
    operands: .ignored,
    does: [.packages]
  )

  static let podInit = Tool(
    "init",
    aliases: ["spec", "lib"],
    summary: "Makes files.",
    grammar: .none,
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.scaffolds]
  )

  static let podList = Tool(
    "list",
    aliases: ["search", "outdated", "env", "ipc", "try"],
    summary: "Tells about libraries.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.tells]
  )

  static let podTrunk = Tool(
    "trunk",
    summary: "Publishes.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    subcommands: [.podTrunkPush, .podTrunkDelete, .podTrunkMe, .podTrunkRegister]
  )

  static let podTrunkPush = Tool(
    "push",
    summary: "Publishes a library.",
    grammar: .exact,
    options: [
      .flag("--help", "--version", sets: [.help]),
      .flag(
        "--allow-warnings",
        "--skip-import-validation",
        "--skip-tests",
        "--use-libraries",
        "--synchronous",
        skipsQuestion: true
      ),
    ],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.publishes]
  )

  static let podTrunkDelete = Tool(
    "delete",
    aliases: ["deprecate"],
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.unpublishes]
  )

  static let podTrunkMe = Tool(
    "me",
    aliases: ["info"],
    summary: "Tells about it.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.tells]
  )

  static let podTrunkRegister = Tool(
    "register",
    aliases: ["add-owner", "remove-owner"],
    summary: "Gives or takes rights.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--description --project-directory",
    operands: .ignored,
    does: [.grantsPackage]
  )

  static let podCache = Tool(
    "cache",
    summary: "Works on the cache.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    subcommands: [.podCacheList, .podCacheClean]
  )

  static let podCacheList = Tool(
    "list",
    summary: "Shows it.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.tells]
  )

  static let podCacheClean = Tool(
    "clean",
    summary: "Empties it.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --all --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .ignored,
    does: [.emptiesCache]
  )

  static let podRepo = Tool(
    "repo",
    summary: "Works on lists of libraries.",
    grammar: .none,
    flags: """
      --verbose --silent --ansi --no-ansi --allow-root --repo-update --no-repo-update
      --deployment --clean-install --stats --simple --web
      """,
    values: "--project-directory",
    operands: .reader(.operation),
    verbs: [
      Verb("list", .tells),
      Verb("lint", .tells),
      Verb("add", .changesSettings),
      Verb("update", .changesSettings),
      Verb("remove", .changesSettings),
      Verb("add-cdn", .changesSettings),
      Verb("push", .publishes),
    ]
  )
}
