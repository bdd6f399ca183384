internal import ToolDescriptions

extension Tool {
  static let k3s = Tool(
    "k3s",
    summary: "Runs a small Kubernetes.",
    source: "https://docs.k3s.io/cli, k3s 1.32",
    grammar: .inputs,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("--cluster-reset", does: [.kubeadmResets]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug",
    values: "--data-dir --log",
    operands: .reader(.operation),
    subcommands: [.kubectl],
    verbs: Verb.all(
      Verb.paths(
        """
        check-config
        completion
        help
        etcd-snapshot ls|list
        secrets-encrypt status
        token list
        certificate check
        crictl ps|images|info|inspect|logs|version|stats|pods
        ctr version
        """
      ),
      Verb.paths(
        """
        server
        agent
        crictl *
        ctr *
        """,
        .runsInCloud
      ),
      Verb.paths("etcd-snapshot save", .createsCloud),
      Verb.paths("etcd-snapshot delete|rm|prune", .deletesBackup),
      Verb.paths(
        """
        secrets-encrypt *
        certificate rotate|rotate-ca
        token rotate
        """,
        .changesCloud
      ),
      Verb.paths("token create|generate", .grantsCloud),
      Verb.paths("token delete", .deletesCloud)
    ),
    examples: [
      Example("k3s etcd-snapshot delete s", "delete infrastructure k3s etcd-snapshot delete s"),
      Example("k3s check-config"),
      Example("k3s frob", "unknown text k3s frob"),
    ]
  )
}
