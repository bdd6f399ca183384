internal import Effects
internal import ToolDescriptions

extension Tool {
  static let istioctl = Tool(
    "istioctl",
    summary: "Works on a mesh of services.",
    source: "https://istio.io/latest/docs/reference/commands/istioctl, istioctl 1.25",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--context", "--kube-context", does: [.usesCluster]),
      .value("-f", "--filename", does: [.reads]),
      .flag("-y", "--skip-confirmation", "--force", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .value("-o", "--output", "--output-file"),
      .flag("--purge", does: [.purgesMesh]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --verify -A --all-namespaces --recursive --use-kube --short --remote -L --list-analyzers
      --color --upgrade --overwrite --wait --apply --enroll-namespace --all
      """,
    values: """
      -n --namespace -i --istioNamespace -s --set -r --revision --manifests -d --charts --vklog
      --as --as-group --as-uid --kubeclient-timeout --readiness-timeout --log_output_level
      --failure-threshold --output-threshold -m --meshConfigMapName --injectConfigMapName
      --meshConfigFile --port --address --type --fqdn --direction --browser --level --cluster
      --token --tag --webhookConfig -l --selector --name --for --plaintext --xds-address
      --timeout --component --suppress -S --hub --include --exclude --start-time --end-time
      --duration --dir
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        analyze
        version
        help
        completion
        validate
        proxy-status
        ps
        proxy-config *
        pc *
        ztunnel-config *
        dashboard *
        d *
        x|experimental describe|precheck|proxy-status|version|config|check-inject|authz|metrics|injector
        x|experimental * list
        experimental describe *
        manifest generate|diff|translate
        profile list|dump|diff
        tag list|generate
        kube-inject
        verify-install
        waypoint list|status|generate
        remote-clusters
        admin log
        """
      ),
      Verb.paths("bug-report", .writesFiles),
      Verb.paths(
        """
        install
        upgrade
        manifest install|apply
        tag set
        admin *
        waypoint apply
        x|experimental *
        create-remote-secret
        operator *
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        uninstall
        tag remove
        waypoint delete
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example(
        "istioctl uninstall --purge -y",
        "delete infrastructure every resource of Istio",
        "delete infrastructure istioctl uninstall"
      ),
      Example("istioctl analyze -A"),
      Example("istioctl analyze --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Everything of the mesh goes, what others share too.
  static let purgesMesh = Deed(
    .delete,
    .fixed(.infrastructure, "every resource of Istio"),
    reversibility: .irreversible,
    why: "resources that all clusters and revisions share go too"
  )
}
