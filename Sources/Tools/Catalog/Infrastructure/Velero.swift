internal import Effects
internal import ToolDescriptions

extension Tool {
  static let velero = Tool(
    "velero",
    summary: "Backs up clusters.",
    source: "https://velero.io/docs, velero 1.16",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--kubecontext", does: [.usesCluster]),
      .flag("--confirm", "--force", skipsQuestion: true),
      .value("--secret-file", "-f", "--file", does: [.reads]),
      .value("-o", "--output"),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --all --details --colorized --insecure-skip-tls-verify --wait -w --default
      --use-volume-snapshots --snapshot-volumes --default-volumes-to-fs-backup
      --include-cluster-resources --restore-volumes --preserve-nodeports --use-node-agent
      --no-secret --no-default-backup-location --show-labels --client-only --crds-only
      --snapshot-move-data --paused --skip-immediately --use-owner-references-in-backup
      --allow-partially-failed
      """,
    values: """
      -n --namespace --timeout --features --include-namespaces --exclude-namespaces
      --include-resources --exclude-resources -l --selector --or-selector --ttl
      --storage-location --volume-snapshot-locations --labels --from-backup --from-schedule
      --from-restore --namespace-mappings --existing-resource-policy --schedule --bucket
      --provider --plugins --backup-location-config --snapshot-location-config --image --config
      --prefix --access-mode --credential --sa-annotations --status-include-resources
      --item-operation-timeout --resource-policies-configmap
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        version
        help
        completion
        get *
        describe *
        backup|restore|schedule|backup-location|snapshot-location|plugin|repo get|describe|logs
        repo get
        client config get
        """
      ),
      Verb.paths(
        """
        backup download
        debug
        """,
        .writesFiles
      ),
      Verb.paths("client config set", .changesSettings),
      Verb.paths(
        """
        create *
        backup create
        schedule create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        restore create
        create restore
        """,
        .restoresCluster
      ),
      Verb.paths(
        """
        schedule pause|unpause
        backup-location set|create
        snapshot-location set|create
        install
        plugin add|remove
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        backup delete
        delete *
        schedule delete
        backup-location delete
        snapshot-location delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        uninstall
        restore delete
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example(
        "velero backup delete nightly --confirm",
        "delete infrastructure velero backup delete nightly"
      ),
      Example("velero backup get"),
      Example("velero backup get --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Objects of a backup are put into a cluster.
  static let restoresCluster = Deed(
    .modify,
    .named(.cluster),
    reversibility: .unknown,
    why: "objects that exist may be changed to what the backup holds"
  )
}
