internal import ToolDescriptions

extension Tool {
  static let terraformInit = Tool(
    "init",
    summary: "Makes a directory ready: modules, providers, and where the state is.",
    source: "terraform init -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-backend-config"),
      .flag("-upgrade"),
      .flag("-reconfigure", does: [.terraformReconfigures]),
      .flag("-migrate-state", does: [.terraformMigrates]),
      .flag("-force-copy", does: [.terraformMigrates], skipsQuestion: true),
      .value("-from-module", does: [.terraformCopies]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: "-compact-warnings -no-color -json -ignore-remote-version",
    values: "-lock-timeout -lockfile -plugin-dir -test-directory",
    attached: "-backend -get -input -lock",
    does: [
      .terraformFetches
    ],
    variables: [
      Variable("TF_CLI_ARGS_init", addsArguments: true)
    ],
    examples: [
      Example("terraform init -input=false", "create .terraform"),
      Example(
        "terraform init -migrate-state -force-copy",
        "create .terraform",
        "overwrite state terraform.tfstate",
        "overwrite state terraform.tfstate"
      ),
      Example("terraform init -reconfigure", "create .terraform", "modify state terraform.tfstate"),
    ]
  )

  static let terraformGet = Tool(
    "get",
    summary: "Gets modules.",
    source: "terraform get -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    flags: "-update -no-color",
    values: "-test-directory",
    does: [
      .terraformFetches
    ],
    variables: [
      Variable("TF_CLI_ARGS_get", addsArguments: true)
    ]
  )
}
