internal import Effects
internal import ToolDescriptions

extension Tool {
  static let terraform = Tool(
    "terraform",
    summary: "Makes, changes and destroys infrastructure as files describe it.",
    source: "terraform -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-chdir", role: .directory),
      .flag("-help", "-h", sets: [.help]),
      .flag("-version", "-v", sets: [.help]),
    ],
    subcommands: [
      .terraformApply, .terraformConsole, .terraformDestroy, .terraformFmt, .terraformForceUnlock,
      .terraformGet, .terraformGraph, .terraformImport, .terraformInit, .terraformLogin,
      .terraformLogout, .terraformOutput, .terraformPlan, .terraformProviders, .terraformRefresh,
      .terraformShow, .terraformState, .terraformTaint, .terraformTest, .terraformUntaint,
      .terraformValidate, .terraformVersion, .terraformWorkspace,
    ],
    variables: [Variable("TF_CLI_ARGS", addsArguments: true)],
    examples: [
      Example("terraform -chdir=infra plan", "read stack in infra"),
      Example("terraform -help apply"),
      Example("terraform stacks up", "unknown program terraform stacks"),
    ]
  )
}
