internal import Effects
internal import ToolDescriptions

extension Tool {
  static let k9s = Tool(
    "k9s",
    summary: "Shows a cluster on the screen, and changes what is typed.",
    source: "https://k9scli.io/topics/commands, k9s 0.50",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--context", "--kube-context", does: [.usesCluster]),
      .flag("--readonly", sets: ["readonly"]),
      .value("--logFile", "--screen-dump-dir", does: [.creates]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -A --all-namespaces --crumbsless --headless --logoless --splashless --invert
      --insecure-skip-tls-verify --write -s --short
      """,
    values: """
      -n --namespace -c --command -r --refresh -l --logLevel --as --as-group --cluster --user
      --token --certificate-authority --client-certificate --client-key --request-timeout
      """,
    operands: .ignored,
    does: [
      Deed(
        .unknown,
        .fixed(.cluster, "what is typed into k9s"),
        unless: ["readonly"],
        why: "keys that are typed delete and change objects",
        safer: "k9s --readonly"
      )
    ],
    subcommands: [.k9sInfo],
    examples: [
      Example("k9s", "unknown cluster what is typed into k9s"),
      Example("k9s info"),
      Example("k9s --readonly --zap", "unknown text --zap"),
    ]
  )
}

extension Tool {
  static let k9sInfo = Tool(
    "info",
    aliases: ["version", "completion", "help"],
    summary: "Shows where k9s keeps what.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-s --short",
    operands: .ignored
  )
}
