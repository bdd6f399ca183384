internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kops = Tool(
    "kops",
    summary: "Makes and deletes clusters.",
    source: "https://kops.sigs.k8s.io/cli/kops, kops 1.31",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", sets: ["yes"], skipsQuestion: true),
      .flag("--force", "--cloudonly", skipsQuestion: true),
      .value("--kubeconfig", "-f", "--filename", "-i", "--ssh-public-key", does: [.reads]),
      .value("--out", does: [.creates]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --admin --internal --create-kube-config --full --external --unregister
      --fail-on-drain-error --fail-on-validate-error --dry-run --allow-kops-downgrade --all
      --private --bastion --interactive
      """,
    values: """
      --name --state --config -v -o --output --cloud --zones --node-count --node-size
      --control-plane-size --control-plane-count --master-size --networking --topology
      --dns-zone --vpc --subnets --kubernetes-version --target --phase --instance-group
      --instance-group-roles --wait --count --user --role --subnet --channel --master-zones
      --control-plane-zones --region
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        get
        get *
        validate cluster
        version
        toolbox dump|instance-selector|template
        completion
        help
        toolbox
        """
      ),
      Verb.paths("export kubeconfig", .changesSettings),
      Verb.paths("delete cluster", .kopsDeletes),
      Verb.paths(
        """
        delete
        delete ig|instancegroup|instance|secret|sshpublickey
        distrust keypair
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        update cluster
        rolling-update cluster
        upgrade cluster
        """,
        .kopsChanges
      ),
      Verb.paths(
        """
        create
        create *
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        edit *
        replace
        set *
        set cluster
        unset *
        rotate *
        reconcile cluster
        promote keypair
        trust keypair
        """,
        .changesCloud
      )
    ),
    examples: [
      Example("kops delete cluster --name c --yes", "delete cluster kops delete cluster"),
      Example("kops delete cluster --name c"),
      Example("kops get clusters --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// A cluster goes; without `--yes`, what would go is only shown.
  static let kopsDeletes = Deed(
    .delete,
    .named(.cluster),
    when: ["yes"],
    reversibility: .irreversible,
    why: "every machine and disk of the cluster goes",
    safer: "the same without --yes"
  )
  /// A cluster changes; without `--yes`, what would change is only shown.
  static let kopsChanges = Deed(
    .modify,
    .named(.cluster),
    when: ["yes"],
    reversibility: .unknown,
    why: "machines may be replaced",
    safer: "the same without --yes"
  )
}
