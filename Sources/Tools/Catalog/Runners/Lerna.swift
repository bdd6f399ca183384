internal import Effects

extension Tool {
  static let lerna = Tool(
    "lerna",
    summary: "Runs scripts of the packages of a workspace, and publishes them.",
    source: "https://lerna.js.org/docs/api-reference/commands, Lerna 8",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    values: "--loglevel --concurrency",
    subcommands: [.lernaRun, .lernaPublish, .lernaVersion, .lernaClean, .lernaLook],
    examples: [
      Example("lerna run build --scope web", "execute project lerna run build"),
      Example("lerna publish --yes", "send package registry"),
      Example("lerna zap", "unknown program lerna zap"),
    ]
  )

  static let lernaRun = Tool(
    "run",
    aliases: ["bootstrap", "link", "import", "create", "init", "repair", "watch", "add-caching"],
    summary: "Runs a script in every package, or sets the workspace up.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags:
      "--stream --parallel --no-bail --no-prefix --include-dependencies --no-private --ci --npm",
    values: "--scope --ignore --since --concurrency --npm-client --hoist",
    operands: .ignored,
    does: [Deed(.execute, .project)]
  )

  static let lernaPublish = Tool(
    "publish",
    summary: "Publishes packages.",
    grammar: .exact,
    options: [
      .flag("-y", "--yes", skipsQuestion: true), .flag("-h", "--help", sets: [.help]),
      .flag("--no-verify-access", "--no-git-reset", "--force-publish", skipsQuestion: true),
    ],
    flags: "--canary --no-push --no-git-tag-version --conventional-commits --exact",
    values: "--dist-tag --registry --preid --contents --otp",
    operands: .ignored,
    does: [.publishes]
  )

  static let lernaVersion = Tool(
    "version",
    summary: "Raises versions, makes a commit and tags, and pushes them.",
    grammar: .exact,
    options: [
      .flag("-y", "--yes", skipsQuestion: true), .flag("-h", "--help", sets: [.help]),
      .flag("--no-push", sets: ["stays"]),
    ],
    flags: "--conventional-commits --exact --no-git-tag-version --no-changelog --amend",
    values: "--preid --message -m --allow-branch --create-release --tag-version-prefix",
    operands: .ignored,
    does: [
      Deed(.modify, .git(.refs)),
      Deed(
        .send,
        .git(.remote),
        unless: ["stays"],
        reversibility: .irreversible,
        why: "tags that are pushed may be built and released at once"
      ),
    ]
  )

  static let lernaClean = Tool(
    "clean",
    summary: "Deletes the installed packages of the workspace.",
    grammar: .exact,
    options: [
      .flag("-y", "--yes", skipsQuestion: true), .flag("-h", "--help", sets: [.help]),
    ],
    values: "--scope --ignore",
    does: [
      Deed(
        .delete,
        .fixed(.package, "dependencies"),
        reversibility: .reversible,
        why: "an install brings them back"
      )
    ]
  )

  static let lernaLook = Tool(
    "list",
    aliases: ["ls", "la", "ll", "changed", "diff", "info"],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--json -a --all -l --long -p --parseable --toposort --graph --ndjson",
    values: "--scope --ignore --since",
    operands: .ignored
  )
}
