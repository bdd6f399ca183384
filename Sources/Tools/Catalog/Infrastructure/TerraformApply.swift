internal import ToolDescriptions

extension Tool {
  static let terraformApply = Tool(
    "apply",
    summary: "Makes the infrastructure what the configuration says.",
    source: "terraform apply -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-auto-approve", skipsQuestion: true),
      .flag("-refresh-only", sets: ["refresh-only"]),
      .flag("-destroy", sets: ["destroy"]),
      .value("-replace", does: [.terraformReplaces]),
      .value("-var-file", does: [.reads]),
      .value("-target", role: .part),
      .value("-exclude"),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version -allow-missing-config",
    values: "-lock-timeout -parallelism -var",
    attached: "-lock -input -refresh",
    operands: .reader(.terraformApply),
    variables: [
      Variable("TF_CLI_ARGS_apply", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ],
    examples: [
      Example("terraform apply", "modify stack"),
      Example("terraform apply a.tfplan", "modify plan a.tfplan"),
      Example("terraform apply -destroy -auto-approve", "delete stack"),
      Example("terraform apply -target=a.b -var x=y", "modify stack a.b"),
      Example("terraform apply -replace=a.b", "modify stack", "delete stack a.b"),
      Example("terraform apply -zap", "modify stack", "unknown text -zap"),
    ]
  )

  static let terraformDestroy = Tool(
    "destroy",
    summary: "Destroys the infrastructure that the state holds.",
    source: "terraform destroy -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-auto-approve", "-force", skipsQuestion: true),
      .flag("-destroy"),
      .value("-var-file", does: [.reads]),
      .value("-target", role: .part),
      .value("-exclude"),
      .value("-state", does: [.terraformElsewhere]),
      .value("-state-out", does: [.overwrites]),
      .value("-backup", does: [.overwrites]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version -allow-missing-config",
    values: "-lock-timeout -parallelism -var",
    attached: "-lock -input -refresh",
    does: [
      .terraformDestroys
    ],
    variables: [
      Variable("TF_CLI_ARGS_destroy", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ],
    examples: [
      Example("terraform destroy -auto-approve", "delete stack"),
      Example("terraform destroy -target a.b", "delete stack a.b"),
    ]
  )
}
