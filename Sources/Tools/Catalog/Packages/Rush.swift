internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rush = Tool(
    "rush",
    summary: "Installs and builds several packages.",
    source: "https://rushjs.io/pages/commands/rush_build/, Rush 5",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-q --quiet -d --debug",
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [.rushPublish, .rushPurge, .rushList, .rushInstall],
    examples: [
      Example("rush build", "execute project rush build"),
      Example("rush publish -p --include-all", "send package registry"),
      Example("rush publish --zap", "send package registry", "unknown text --zap"),
    ]
  )

  static let rushPublish = Tool(
    "publish",
    summary: "Publishes packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true)],
    flags: """
      -a --apply -p --publish --include-all --regenerate-changelogs --add-commit-details
      """,
    values: """
      -b --target-branch -r --registry -n --npm-auth-token -t --tag --set-access-level
      --version-policy --prerelease-name --suffix --pack
      """,
    does: [.publishes]
  )

  static let rushPurge = Tool(
    "purge",
    aliases: ["unlink"],
    summary: "Deletes what was installed.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--unsafe",
    does: [
      Deed(.delete, .fixed(.package, "dependencies"), reversibility: .recoverable(.regenerate))
    ]
  )

  static let rushList = Tool(
    "list",
    aliases: ["check", "scan", "tab-complete"],
    summary: "Shows packages.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let rushInstall = Tool(
    "install",
    aliases: [
      "update", "add", "remove", "link", "update-cloud-credentials", "init", "change", "version",
      "update-autoinstaller", "init-deploy",
    ],
    summary: "Installs packages.",
    grammar: .none,
    operands: .ignored,
    does: [.packages]
  )
}
