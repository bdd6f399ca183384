internal import Effects
internal import ToolDescriptions

extension Tool {
  static let terraformPlan = Tool(
    "plan",
    summary: "Shows what an apply would change.",
    source: "terraform plan -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-out", does: [.overwrites]),
      .value("-generate-config-out", does: [.creates]),
      .value("-var-file", does: [.reads]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -compact-warnings -no-color -json -ignore-remote-version -detailed-exitcode -destroy
      -refresh-only
      """,
    values: "-lock-timeout -parallelism -var -target -exclude -replace -state",
    attached: "-lock -input -refresh",
    does: [
      Deed(.read, .stack)
    ],
    variables: [
      Variable("TF_CLI_ARGS_plan", addsArguments: true)
    ],
    examples: [
      Example("terraform plan -out=a.tfplan", "read stack", "overwrite a.tfplan"),
      Example("terraform plan -destroy", "read stack"),
    ]
  )

  static let terraformRefresh = Tool(
    "refresh",
    summary: "Writes what it finds into the state.",
    source: "terraform refresh -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-var-file", does: [.reads]),
      .value("-target", role: .part),
      .value("-exclude"),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout -parallelism -var",
    attached: "-lock -input -refresh",
    does: [
      .terraformRefreshes
    ],
    variables: [
      Variable("TF_CLI_ARGS_refresh", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ],
    examples: [
      Example("terraform refresh", "modify state terraform.tfstate")
    ]
  )
}
