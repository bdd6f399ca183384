internal import ToolDescriptions

extension Tool {
  static let ghCache = Tool(
    "cache",
    summary: "Works on caches of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghCacheLook, .ghCacheDelete,
    ]
  )

  static let ghCacheLook = Tool(
    "list",
    aliases: ["ls"],
    summary: "Looks.",
    grammar: .pflag,
    options: [
      .value("-D", "--dir", "-O", "--output", does: [.creates]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags2,
    values: .ghValues2,
    operands: .ignored
  )

  static let ghCacheDelete = Tool(
    "delete",
    summary: "Deletes something.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", "--confirm", "-f", "--force", skipsQuestion: true),
      .flag("--cleanup-tag", does: [.deletesHeadBranch]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags5,
    values: .ghValues5,
    operands: .eachOrAll([.deletesOnServer])
  )

  static let ghLabel = Tool(
    "label",
    summary: "Works on labels of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghLabelLook, .ghLabelMake, .ghLabelChange, .ghLabelDelete,
    ]
  )

  static let ghLabelLook = Tool(
    "list",
    aliases: ["ls"],
    summary: "Looks.",
    grammar: .pflag,
    options: [
      .value("-D", "--dir", "-O", "--output", does: [.creates]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags2,
    values: .ghValues2,
    operands: .ignored
  )

  static let ghLabelMake = Tool(
    "create",
    aliases: ["clone"],
    summary: "Makes something.",
    grammar: .pflag,
    options: [
      .value("-F", "--body-file", "--notes-file", does: [.reads]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags3,
    values: .ghValues3,
    operands: .ignored,
    does: [
      .makesOnServer
    ]
  )

  static let ghLabelChange = Tool(
    "edit",
    summary: "Changes something.",
    grammar: .pflag,
    options: [
      .flag("--admin", "--force", "-f", "-y", "--yes", skipsQuestion: true),
      .value("-F", "--body-file", "--notes-file", does: [.reads]),
      .flag("-d", "--delete-branch", does: [.deletesHeadBranch]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags4,
    values: .ghValues4,
    operands: .eachOrAll([.changesOnServer])
  )

  static let ghLabelDelete = Tool(
    "delete",
    summary: "Deletes something.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", "--confirm", "-f", "--force", skipsQuestion: true),
      .flag("--cleanup-tag", does: [.deletesHeadBranch]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags5,
    values: .ghValues5,
    operands: .eachOrAll([.deletesOnServer])
  )

  static let ghGist = Tool(
    "gist",
    summary: "Works on gists of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghGistLook, .ghGistMake, .ghGistChange, .ghGistDelete,
    ]
  )

  static let ghGistLook = Tool(
    "list",
    aliases: ["ls", "view", "clone"],
    summary: "Looks.",
    grammar: .pflag,
    options: [
      .value("-D", "--dir", "-O", "--output", does: [.creates]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags2,
    values: .ghValues2,
    operands: .ignored
  )

  static let ghGistMake = Tool(
    "create",
    aliases: ["new"],
    summary: "Makes something.",
    grammar: .pflag,
    options: [
      .value("-F", "--body-file", "--notes-file", does: [.reads]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags3,
    values: .ghValues3,
    operands: .ignored,
    does: [
      .makesOnServer
    ]
  )

  static let ghGistChange = Tool(
    "edit",
    aliases: ["rename"],
    summary: "Changes something.",
    grammar: .pflag,
    options: [
      .flag("--admin", "--force", "-f", "-y", "--yes", skipsQuestion: true),
      .value("-F", "--body-file", "--notes-file", does: [.reads]),
      .flag("-d", "--delete-branch", does: [.deletesHeadBranch]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags4,
    values: .ghValues4,
    operands: .eachOrAll([.changesOnServer])
  )

  static let ghGistDelete = Tool(
    "delete",
    summary: "Deletes something.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", "--confirm", "-f", "--force", skipsQuestion: true),
      .flag("--cleanup-tag", does: [.deletesHeadBranch]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags5,
    values: .ghValues5,
    operands: .eachOrAll([.deletesOnServer])
  )

  static let ghLook = Tool(
    "status",
    aliases: ["browse", "version", "help", "completion"],
    summary: "Looks.",
    grammar: .pflag,
    options: [
      .flag("--help", sets: [.help])
    ],
    flags: .ghFlags6,
    values: .ghValues6,
    operands: .ignored
  )

  static let ghAuth = Tool(
    "auth",
    aliases: ["config", "alias"],
    summary: "Keeps or shows a token, settings or short names.",
    grammar: .pflag,
    options: [.flag("--help", sets: [.help])],
    subcommands: [
      Tool(
        "status",
        aliases: ["list", "ls", "get"],
        summary: "Shows them, without the token.",
        grammar: .pflag,
        options: [.flag("--help", sets: [.help])],
        flags: "-a --active",
        values: "-h --hostname --json -q --jq",
        operands: .ignored
      ),
      Tool(
        "*",
        summary: "Changes them, or shows the token.",
        grammar: .pflag,
        options: [
          .flag("--force", "-f", skipsQuestion: true),
          .flag("--help", sets: [.help]),
        ],
        flags: .ghFlags7,
        values: .ghValues7,
        operands: .ignored,
        does: [.changesSettings]
      ),
    ]
  )

  static let ghApi = Tool(
    "api",
    summary: "Calls the interface of GitHub.",
    grammar: .pflag,
    options: [
      .choice(
        "-X",
        "--method",
        of: [
          "GET": ["get"], "get": ["get"], "DELETE": ["delete"], "delete": ["delete"],
          "POST": ["write"], "PUT": ["write"], "PATCH": ["write"], "post": ["write"],
          "put": ["write"], "patch": ["write"],
        ]
      ),
      .value("-f", "--raw-field", "-F", "--field", sets: ["fields"]),
      .value("--input", sets: ["fields"], does: [.reads]),
      .flag("--help", sets: [.help]),
    ],
    flags: "-i --include --paginate --silent --slurp --verbose",
    values: "--cache -H --header --hostname -q --jq -p --preview -t --template",
    operands: .reader(.apiCall)
  )
}
