internal import ToolDescriptions

extension Tool {
  static let kubectlConfig = Tool(
    "config",
    summary: "Reads and writes settings of kubectl.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags
      + "--allow-missing-template-keys --flatten --merge --minify --raw --show-managed-fields",
    values: .kubectlValues + "-o --output --template",
    subcommands: [
      .kubectlConfigView, .kubectlConfigSet,
    ]
  )

  static let kubectlConfigView = Tool(
    "view",
    aliases: ["get-contexts", "get-clusters", "get-users", "current-context"],
    summary: "Shows settings.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + """
      --allow-missing-template-keys --flatten --merge --minify --raw --show-managed-fields
      --no-headers
      """,
    values: .kubectlValues + "-o --output --template",
    operands: .ignored
  )

  static let kubectlConfigSet = Tool(
    "set",
    aliases: [
      "set-context", "set-cluster", "set-credentials", "use-context", "use", "rename-context",
      "unset", "delete-context", "delete-cluster", "delete-user",
    ],
    summary: "Changes settings.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + "--set-raw-bytes --current --embed-certs --exec-provide-cluster-info",
    values: .kubectlValues + """
      --proxy-url --auth-provider --auth-provider-arg --exec-api-version --exec-arg --exec-command
      --exec-env --exec-interactive-mode
      """,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )
}
