internal import Effects
internal import ToolDescriptions

extension Tool {
  static let helm = Tool(
    "helm",
    summary: "Installs charts in a Kubernetes cluster.",
    source: "https://helm.sh/docs/helm, Helm 3.17",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --insecure-skip-tls-verify --kube-insecure-skip-tls-verify",
    values: """
      -n --namespace --kube-as-group --kube-as-user --kube-ca-file --kube-tls-server-name
      --kube-token --burst-limit --qps --registry-config --repository-cache --repository-config
      """,
    subcommands: [
      .helmInstall, .helmUpgrade, .helmUninstall, .helmRollback, .helmLook, .helmRepo,
      .helmPush, .helmPull, .helmTest,
    ],
    examples: [
      Example("helm upgrade --install a ./chart -n x", "modify infrastructure a"),
      Example("helm uninstall a", "delete infrastructure a"),
      Example("helm list -A"),
    ]
  )

  static let helmInstall = Tool(
    "install",
    summary: "Installs a chart.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .choice("--dry-run", argument: .attached, of: ["none": [], "false": []], sets: [.dryRun]),
      .flag("--force", skipsQuestion: true),
      .value("--post-renderer", does: [.runsShell]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .list([[.createsCloud]], rest: [])
  )

  static let helmUpgrade = Tool(
    "upgrade",
    summary: "Brings a release to another chart.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .choice("--dry-run", argument: .attached, of: ["none": [], "false": []], sets: [.dryRun]),
      .flag("--force", skipsQuestion: true),
      .value("--post-renderer", does: [.runsShell]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .list([[.upgradesRelease]], rest: [])
  )

  static let helmUninstall = Tool(
    "uninstall",
    aliases: ["delete", "del", "un"],
    summary: "Deletes releases.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .flag("--dry-run", sets: [.dryRun]),
      .value("--cascade"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .each([.deletesObject])
  )

  static let helmRollback = Tool(
    "rollback",
    summary: "Brings a release back.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .list([[.switchesCloud]], rest: [])
  )

  static let helmLook = Tool(
    "list",
    aliases: [
      "ls", "get", "history", "hist", "status", "show", "inspect", "search", "template", "lint",
      "env", "version", "verify", "completion", "help",
    ],
    summary: "Tells about charts and releases.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .value("--output-dir", does: [Deed(.overwrite, .tree)]),
      .value("--post-renderer", does: [.runsShell]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .ignored
  )

  static let helmRepo = Tool(
    "repo",
    aliases: ["plugin", "registry", "dependency", "dep"],
    summary: "Changes settings.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .flag("--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let helmPush = Tool(
    "push",
    summary: "Publishes a chart.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let helmPull = Tool(
    "pull",
    aliases: ["fetch", "package", "create"],
    summary: "Gets or makes a chart.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .value("-d", "--destination", "--untardir", does: [.creates]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags2,
    values: .helmValues1,
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let helmTest = Tool(
    "test",
    summary: "Runs the tests of a release.",
    grammar: .pflag,
    options: [
      .value("--kube-context", "--kube-apiserver", does: [.usesCluster]),
      .value("--kubeconfig", does: [.reads]),
      .value("-f", "--values", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .helmFlags1,
    values: .helmValues1,
    operands: .ignored,
    does: [
      Deed(.execute, .named(.infrastructure), reversibility: .unknown)
    ]
  )
}

extension Deed {
  /// A release has another chart; `helm rollback` brings the earlier one back, data aside.
  static let upgradesRelease = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "objects that the new chart lacks are deleted",
    safer: "helm upgrade --dry-run=server"
  )
}
