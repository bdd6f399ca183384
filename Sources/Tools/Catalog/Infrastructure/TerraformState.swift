internal import ToolDescriptions

extension Tool {
  static let terraformState = Tool(
    "state",
    summary: "Reads and changes the state by hand.",
    source: "terraform state -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    subcommands: [
      .terraformStateList, .terraformStateMv, .terraformStatePull, .terraformStatePush,
      .terraformStateReplaceProvider, .terraformStateRm, .terraformStateShow,
    ],
    examples: [
      Example("terraform state list"),
      Example("terraform state rm a.b", "delete state a.b"),
      Example("terraform state rm -dry-run a.b"),
      Example(
        "terraform state push -force x.tfstate",
        "overwrite state terraform.tfstate",
        "read x.tfstate"
      ),
      Example("terraform state mv a.b a.c", "modify state a.b", "modify state a.c"),
    ]
  )

  static let terraformStateList = Tool(
    "list",
    summary: "Lists resources.",
    source: "terraform state list -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    values: "-state -id",
    operands: .ignored,
    variables: [
      Variable("TF_CLI_ARGS_state_list", addsArguments: true)
    ]
  )

  static let terraformStateMv = Tool(
    "mv",
    summary: "Gives a resource another address.",
    source: "terraform state mv -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-dry-run", sets: [.dryRun]),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .value("-backup-out", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .each([.terraformNotes]),
    variables: [
      Variable("TF_CLI_ARGS_state_mv", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ]
  )

  static let terraformStatePull = Tool(
    "pull",
    summary: "Prints the state.",
    source: "terraform state pull -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    variables: [
      Variable("TF_CLI_ARGS_state_pull", addsArguments: true)
    ]
  )

  static let terraformStatePush = Tool(
    "push",
    summary: "Replaces the state by a file.",
    source: "terraform state push -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-force", skipsQuestion: true),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .each([.reads]),
    does: [
      .terraformOverwritesState
    ],
    variables: [
      Variable("TF_CLI_ARGS_state_push", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ]
  )

  static let terraformStateReplaceProvider = Tool(
    "replace-provider",
    summary: "Changes the provider of resources.",
    source: "terraform state replace-provider -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-auto-approve", skipsQuestion: true),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .ignored,
    does: [
      .terraformNotesState
    ],
    variables: [
      Variable("TF_CLI_ARGS_state_replace-provider", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ]
  )

  static let terraformStateRm = Tool(
    "rm",
    summary: "Forgets resources, which go on existing.",
    source: "terraform state rm -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-dry-run", sets: [.dryRun]),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .each([.terraformForgets]),
    variables: [
      Variable("TF_CLI_ARGS_state_rm", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ]
  )

  static let terraformStateShow = Tool(
    "show",
    summary: "Shows a resource.",
    source: "terraform state show -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-no-color -json",
    values: "-state",
    operands: .ignored,
    variables: [
      Variable("TF_CLI_ARGS_state_show", addsArguments: true)
    ]
  )
}
