internal import ToolDescriptions

extension Tool {
  static let terraformValidate = Tool(
    "validate",
    summary: "Checks the configuration.",
    source: "terraform validate -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version -no-tests",
    values: "-test-directory",
    variables: [
      Variable("TF_CLI_ARGS_validate", addsArguments: true)
    ]
  )

  static let terraformOutput = Tool(
    "output",
    summary: "Shows outputs.",
    source: "terraform output -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-no-color -json -raw",
    values: "-state -module",
    operands: .ignored,
    variables: [
      Variable("TF_CLI_ARGS_output", addsArguments: true)
    ],
    examples: [
      Example("terraform output -json")
    ]
  )

  static let terraformShow = Tool(
    "show",
    summary: "Shows a state or a plan.",
    source: "terraform show -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-no-color -json",
    values: "-module-depth",
    operands: .each([.reads]),
    variables: [
      Variable("TF_CLI_ARGS_show", addsArguments: true)
    ],
    examples: [
      Example("terraform show -json a.tfplan", "read a.tfplan")
    ]
  )

  static let terraformGraph = Tool(
    "graph",
    summary: "Draws dependencies.",
    source: "terraform graph -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-draw-cycles",
    values: "-plan -type -module-depth",
    variables: [
      Variable("TF_CLI_ARGS_graph", addsArguments: true)
    ]
  )

  static let terraformProviders = Tool(
    "providers",
    aliases: ["modules", "metadata"],
    summary: "Shows providers.",
    source: "terraform providers -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-json -enable-plugin-cache",
    values: "-test-directory -fs-mirror -net-mirror -platform -module-depth",
    attached: "-lock-file",
    operands: .ignored,
    variables: [
      Variable("TF_CLI_ARGS_providers", addsArguments: true)
    ]
  )

  static let terraformConsole = Tool(
    "console",
    summary: "Evaluates expressions.",
    source: "terraform console -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-var-file", does: [.reads]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-plan",
    values: "-state -var -lock-timeout",
    attached: "-lock -input -refresh",
    variables: [
      Variable("TF_CLI_ARGS_console", addsArguments: true)
    ]
  )

  static let terraformVersion = Tool(
    "version",
    summary: "Shows the version.",
    source: "terraform version -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-json",
    variables: [
      Variable("TF_CLI_ARGS_version", addsArguments: true)
    ]
  )
}
