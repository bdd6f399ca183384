internal import ToolDescriptions

extension Tool {
  static let terraformWorkspace = Tool(
    "workspace",
    aliases: ["env"],
    summary: "Keeps several states of one configuration.",
    source: "terraform workspace -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    subcommands: [
      .terraformWorkspaceDelete, .terraformWorkspaceList, .terraformWorkspaceNew,
    ],
    examples: [
      Example("terraform workspace list"),
      Example("terraform workspace select prod", "modify setting terraform.workspace"),
      Example("terraform workspace delete -force old", "delete state old"),
    ]
  )

  static let terraformWorkspaceDelete = Tool(
    "delete",
    summary: "Deletes a workspace and its state.",
    source: "terraform workspace delete -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-force", skipsQuestion: true),
      .flag("-help", "-h", sets: [.help]),
    ],
    values: "-lock-timeout",
    attached: "-lock -input -refresh",
    operands: .each([.terraformDropsWorkspace]),
    variables: [
      Variable("TF_CLI_ARGS_workspace_delete", addsArguments: true),
      Variable("TF_WORKSPACE", does: [.terraformElsewhere]),
      Variable("TF_DATA_DIR", does: [.terraformElsewhere]),
    ]
  )

  static let terraformWorkspaceList = Tool(
    "list",
    aliases: ["show"],
    summary: "Lists workspaces.",
    source: "terraform workspace list -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .flag("-help", "-h", sets: [.help])
    ],
    operands: .ignored,
    variables: [
      Variable("TF_CLI_ARGS_workspace_list", addsArguments: true)
    ]
  )

  static let terraformWorkspaceNew = Tool(
    "new",
    aliases: ["select"],
    summary: "Makes a workspace, or goes to another.",
    source: "terraform workspace new -help, Terraform 1.11.4",
    grammar: .single,
    options: [
      .value("-state", does: [.reads]),
      .flag("-help", "-h", sets: [.help]),
    ],
    values: "-lock-timeout",
    attached: "-lock -or-create",
    operands: .ignored,
    does: [
      .terraformSelects
    ],
    variables: [
      Variable("TF_CLI_ARGS_workspace_new", addsArguments: true)
    ]
  )
}
