internal import Effects
internal import ToolDescriptions

extension Tool {
  static let terraformImport = Tool(
    "import",
    summary: "Takes an existing thing into the state.",
    source: "terraform import -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-var-file", does: [.reads]),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout -parallelism -var -config -provider",
    attached: "-lock -input -refresh",
    operands: .list([[.terraformNotes]], rest: []),
    variables: [
      Variable("TF_CLI_ARGS_import", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ],
    examples: [
      Example("terraform import a.b i-1", "modify state a.b")
    ]
  )

  static let terraformTaint = Tool(
    "taint",
    summary: "Marks a resource, so that the next apply replaces it.",
    source: "terraform taint -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version -allow-missing",
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .each([.terraformNotes]),
    variables: [
      Variable("TF_CLI_ARGS_taint", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ],
    examples: [
      Example("terraform taint a.b", "modify state a.b")
    ]
  )

  static let terraformUntaint = Tool(
    "untaint",
    summary: "Takes the mark away.",
    source: "terraform untaint -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version -allow-missing",
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .each([.terraformNotes]),
    variables: [
      Variable("TF_CLI_ARGS_untaint", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ]
  )

  static let terraformForceUnlock = Tool(
    "force-unlock",
    summary: "Releases the lock of a state.",
    source: "terraform force-unlock -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-force", skipsQuestion: true),
      .flag("-help", "-h", sets: [.help]),
    ],
    attached: "-lock -input -refresh",
    operands: .ignored,
    does: [
      .terraformUnlocks
    ],
    variables: [
      Variable("TF_CLI_ARGS_force-unlock", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ],
    examples: [
      Example("terraform force-unlock -force 1", "delete state lock")
    ]
  )

  static let terraformFmt = Tool(
    "fmt",
    summary: "Lays configuration out.",
    source: "terraform fmt -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-check", sets: [.dryRun]),
      .flag("-recursive", sets: [.recursive]),
      .choice("-write", argument: .attached, of: ["false": [.dryRun]]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-diff -no-color",
    attached: "-list",
    operands: .each([Deed(.modify, .tree, reversibility: .reversible)]),
    does: [
      .terraformFormats
    ],
    variables: [
      Variable("TF_CLI_ARGS_fmt", addsArguments: true)
    ],
    examples: [
      Example("terraform fmt", "modify file configuration files"),
      Example("terraform fmt -check -recursive"),
      Example("terraform fmt -write=false"),
    ]
  )

  static let terraformLogin = Tool(
    "login",
    summary: "Gets a token and keeps it.",
    source: "terraform login -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    operands: .ignored,
    does: [
      Deed(.create, .fixed(.secret, "terraform token"), reversibility: .reversible)
    ],
    variables: [
      Variable("TF_CLI_ARGS_login", addsArguments: true)
    ]
  )

  static let terraformLogout = Tool(
    "logout",
    summary: "Forgets a token.",
    source: "terraform logout -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    operands: .ignored,
    does: [
      Deed(.delete, .fixed(.secret, "terraform token"), reversibility: .reversible)
    ],
    variables: [
      Variable("TF_CLI_ARGS_logout", addsArguments: true)
    ]
  )

  static let terraformTest = Tool(
    "test",
    summary: "Makes infrastructure for tests, and destroys it.",
    source: "terraform test -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-var-file", does: [.reads]),
      .value("-junit-xml", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version -verbose",
    values: "-cloud-run -filter -test-directory -var -parallelism",
    does: [
      Deed(.execute, .project)
    ],
    variables: [
      Variable("TF_CLI_ARGS_test", addsArguments: true)
    ],
    examples: [
      Example("terraform test -verbose", "execute project terraform test")
    ]
  )
}
