internal import ToolDescriptions

extension Tool {
  static let kindCLI = Tool(
    "kind",
    summary: "Runs clusters in containers here.",
    source: "https://kind.sigs.k8s.io/docs/user/quick-start, kind 0.27",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", "--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --retain --wait -A --all --internal --all-clusters",
    values: """
      --name -n --nodes --image -v --verbosity --loglevel --base-image --type --arch --kube-root
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        get *
        version
        completion *
        help
        """
      ),
      Verb.paths("export logs", .writesFiles),
      Verb.paths("export kubeconfig", .changesSettings),
      Verb.paths(
        """
        create cluster
        load docker-image|image-archive
        build node-image
        """,
        .createsCloud
      ),
      Verb.paths("delete cluster|clusters", .deletesRunningCluster)
    ),
    examples: [
      Example("kind delete cluster --name dev", "delete cluster kind delete cluster"),
      Example("kind get clusters"),
      Example("kind get clusters --zap", "unknown text --zap"),
    ]
  )
}
