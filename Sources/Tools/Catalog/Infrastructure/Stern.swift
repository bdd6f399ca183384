internal import ToolDescriptions

extension Tool {
  static let stern = Tool(
    "stern",
    summary: "Follows logs of pods.",
    source: "https://github.com/stern/stern, stern 1.32",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--context", "--kube-context", does: [.usesCluster]),
      .value("--config", "-p", "--template-file", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -A --all-namespaces --diff-container -d --ephemeral-containers --init-containers
      --no-follow --only-log-lines --prompt --show-hidden-options --stdin -t
      """,
    values: """
      -n --namespace -c --container --container-state -E --exclude-container -e --exclude -i
      --include -H --highlight --exclude-pod --field-selector -l --selector --node -o --output
      -s --since --tail --template --timezone --color --max-log-requests --completion
      --verbosity --container-colors --pod-colors --cluster --user
      """,
    attached: "--timestamps",
    operands: .ignored,
    examples: [
      Example("stern web"),
      Example("stern web --tail 10"),
      Example("stern --zap web", "unknown text --zap"),
    ]
  )
}
