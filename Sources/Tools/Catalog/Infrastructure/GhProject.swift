internal import ToolDescriptions

extension Tool {
  static let ghPrCheckout = Tool(
    "checkout",
    aliases: ["co"],
    summary: "Switches to the branch of a pull request.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", does: [.gitNames], skipsQuestion: true),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags1,
    values: .ghValues1,
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let ghPr = Tool(
    "pr",
    summary: "Works on prs of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghPrLook, .ghPrMake, .ghPrChange, .ghPrMerge, .ghPrCheckout,
    ]
  )

  static let ghPrLook = Tool(
    "list",
    aliases: ["ls", "view", "status", "diff", "checks"],
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

  static let ghPrMake = Tool(
    "create",
    aliases: ["new", "comment"],
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

  static let ghPrChange = Tool(
    "close",
    aliases: ["reopen", "edit", "ready", "review", "update-branch", "lock", "unlock"],
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
    operands: .eachOrAll([.switchesOnServer])
  )

  static let ghPrMerge = Tool(
    "merge",
    summary: "Merges a pull request.",
    grammar: .pflag,
    options: [
      .flag("--admin", does: [.goesPastProtection]),
      .value("-F", "--body-file", does: [.reads]),
      .flag("-d", "--delete-branch", does: [.deletesMergedBranch]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags4,
    values: .ghValues4,
    operands: .eachOrAll([.mergesOnServer])
  )

  static let ghIssue = Tool(
    "issue",
    summary: "Works on issues of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghIssueLook, .ghIssueMake, .ghIssueChange, .ghIssueTransfer, .ghIssueDelete,
    ]
  )

  static let ghIssueLook = Tool(
    "list",
    aliases: ["ls", "view", "status"],
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

  static let ghIssueMake = Tool(
    "create",
    aliases: ["new", "comment", "develop"],
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

  static let ghIssueChange = Tool(
    "close",
    aliases: ["reopen", "edit", "pin", "unpin", "lock", "unlock"],
    summary: "Changes something.",
    grammar: .pflag,
    options: [
      .flag("--admin", "--force", "-f", "-y", "--yes", skipsQuestion: true),
      .value("-F", "--body-file", "--notes-file", does: [.reads]),
      .flag("--help", sets: [.help]),
    ],
    flags: .ghFlags4,
    values: .ghValues4,
    operands: .eachOrAll([.switchesOnServer])
  )

  static let ghIssueTransfer = Tool(
    "transfer",
    summary: "Moves an issue to another repository.",
    grammar: .pflag,
    options: [
      .flag("--help", sets: [.help])
    ],
    flags: .ghFlags4,
    values: .ghValues4,
    operands: .eachOrAll([.changesOnServer])
  )

  static let ghIssueDelete = Tool(
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

  static let ghRepo = Tool(
    "repo",
    summary: "Works on repos of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghRepoLook, .ghRepoMake, .ghRepoChange, .ghRepoDelete,
    ]
  )

  static let ghRepoLook = Tool(
    "list",
    aliases: ["ls", "view", "clone", "gitignore", "license"],
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

  static let ghRepoMake = Tool(
    "create",
    aliases: ["new", "fork"],
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

  static let ghRepoChange = Tool(
    "edit",
    aliases: ["sync", "rename", "unarchive", "set-default", "deploy-key", "autolink"],
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

  static let ghRepoDelete = Tool(
    "delete",
    aliases: ["archive"],
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

  static let ghRelease = Tool(
    "release",
    summary: "Works on releases of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghReleaseLook, .ghReleaseMake, .ghReleaseChange, .ghReleaseDelete,
    ]
  )

  static let ghReleaseLook = Tool(
    "list",
    aliases: ["ls", "view", "download", "verify"],
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

  static let ghReleaseMake = Tool(
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

  static let ghReleaseChange = Tool(
    "edit",
    aliases: ["upload"],
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

  static let ghReleaseDelete = Tool(
    "delete",
    aliases: ["delete-asset"],
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
}
