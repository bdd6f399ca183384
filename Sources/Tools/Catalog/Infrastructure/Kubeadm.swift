internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kubeadm = Tool(
    "kubeadm",
    summary: "Makes and takes apart nodes of a cluster.",
    source: "kubeadm --help, kubeadm 1.32",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", "--config", "--certificate-key", "--patches", does: [.reads]),
      .flag(
        "-f",
        "--force",
        "-y",
        "--yes",
        "--allow-release-candidate-upgrades",
        "--allow-experimental-upgrades",
        skipsQuestion: true
      ),
      .value("--ignore-preflight-errors", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--cleanup-tmp-dir"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --upload-certs --control-plane --skip-certificate-key-print --skip-token-print
      --unsafe-skip-ca-verification --discovery-token-unsafe-skip-ca-verification
      --print-join-command --api-server-manifest --etcd-upgrade --certificate-renewal
      --print-config --skip-etcd
      """,
    values: """
      -v --rootfs --token --discovery-token-ca-cert-hash --discovery-token --discovery-file
      --tls-bootstrap-token --apiserver-advertise-address --apiserver-bind-port --cert-dir
      --cri-socket --kubernetes-version --node-name --pod-network-cidr --service-cidr
      --service-dns-domain --skip-phases --control-plane-endpoint --image-repository
      --feature-gates --token-ttl --ttl --usages --description --groups -o --output
      --client-name --org --component-configs --etcd-certs
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        version
        help
        completion
        config print *
        config print
        config images list
        config validate
        certs check-expiration
        certs certificate-key
        token list|generate
        upgrade plan|diff
        """
      ),
      Verb.paths(
        """
        kubeconfig user
        config migrate
        certs generate-csr
        """,
        .writesFiles
      ),
      Verb.paths("config images pull", .createsCloud),
      Verb.paths(
        """
        init
        init phase *
        join
        join phase *
        upgrade apply|node
        upgrade apply phase *
        certs renew *
        alpha *
        """,
        .kubeadmChanges
      ),
      Verb.paths(
        """
        reset
        reset phase *
        """,
        .kubeadmResets
      ),
      Verb.paths("token create", .grantsCloud),
      Verb.paths("token delete", .deletesCloud)
    ),
    examples: [
      Example("kubeadm reset -f", "delete cluster this node, with its data"),
      Example("kubeadm version"),
      Example("kubeadm token list --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// The machine is a node no more, and what it kept of the cluster is deleted.
  static let kubeadmResets = Deed(
    .delete,
    .fixed(.cluster, "this node, with its data"),
    reversibility: .irreversible,
    why: "the data of etcd on this machine is deleted",
    safer: "etcdctl snapshot save FILE first"
  )
  /// The machine becomes a node, or another version of one.
  static let kubeadmChanges = Deed(
    .modify,
    .fixed(.cluster, "this node"),
    reversibility: .unknown,
    why: "services and settings of the machine change with it"
  )
}
