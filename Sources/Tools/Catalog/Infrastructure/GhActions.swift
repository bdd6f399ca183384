internal import ToolDescriptions

extension Tool {
  static let ghRun = Tool(
    "run",
    summary: "Works on runs of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghRunLook, .ghRunChange, .ghRunDelete,
    ]
  )

  static let ghRunLook = Tool(
    "list",
    aliases: ["ls", "view", "watch", "download"],
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

  static let ghRunChange = Tool(
    "rerun",
    aliases: ["cancel"],
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

  static let ghRunDelete = Tool(
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

  static let ghWorkflow = Tool(
    "workflow",
    summary: "Works on workflows of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghWorkflowLook, .ghWorkflowMake, .ghWorkflowChange,
    ]
  )

  static let ghWorkflowLook = Tool(
    "list",
    aliases: ["ls", "view"],
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

  static let ghWorkflowMake = Tool(
    "run",
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

  static let ghWorkflowChange = Tool(
    "enable",
    aliases: ["disable"],
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

  static let ghSecret = Tool(
    "secret",
    summary: "Works on secrets of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghSecretLook, .ghSecretChange, .ghSecretDelete,
    ]
  )

  static let ghSecretLook = Tool(
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

  static let ghSecretChange = Tool(
    "set",
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

  static let ghSecretDelete = Tool(
    "delete",
    aliases: ["remove"],
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

  static let ghVariable = Tool(
    "variable",
    summary: "Works on variables of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-R --repo",
    subcommands: [
      .ghVariableLook, .ghVariableChange, .ghVariableDelete,
    ]
  )

  static let ghVariableLook = Tool(
    "list",
    aliases: ["ls", "get"],
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

  static let ghVariableChange = Tool(
    "set",
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

  static let ghVariableDelete = Tool(
    "delete",
    aliases: ["remove"],
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
