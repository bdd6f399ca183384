internal import ToolDescriptions

extension Tool {
  static let flux = Tool(
    "flux",
    summary: "Brings clusters to what repositories say.",
    source: "https://fluxcd.io/flux/cmd, flux 2.5",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--context", "--kube-context", does: [.usesCluster]),
      .flag("-s", "--silent", skipsQuestion: true),
      .value("-f", "--file", "--values", "--kustomization-file", does: [.reads]),
      .value("--path", "--output"),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--prune", does: [.prunesManifest]),
      .flag("--keep-namespace"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --verbose -A --all-namespaces --watch -w --all --pre --with-source --export --private
      --personal --read-write-key --token-auth --strict-substitute --compact --follow
      --no-header --force --reset --recursive --hosted --insecure-skip-tls-verify --wait
      """,
    values: """
      -n --namespace --timeout --as --as-group --as-uid --cluster --user --token
      --kube-api-burst --kube-api-qps --cache-dir --context-name --url --branch --tag --interval
      --source --target-namespace --health-check --owner --repository --components
      --components-extra --author-name --author-email --username --password --secret-ref --kind
      --name --level --since --tail -o --image-repository --chart --chart-version --ignore-paths
      --provider --creds --revision --label --semver --hostname --ssh-key-algorithm --depends-on
      --service-account --network-policy --log-level --registry --version
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        get
        get *
        check
        logs
        events
        stats
        tree *
        trace
        diff *
        build *
        export *
        list *
        debug *
        version
        completion
        envsubst
        help
        """
      ),
      Verb.paths(
        """
        suspend *
        resume *
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        reconcile *
        install
        migrate
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        push artifact
        tag artifact
        bootstrap *
        bootstrap
        """,
        .publishes
      ),
      Verb.paths("pull artifact", .writesFiles),
      Verb.paths("create *", .createsCloud),
      Verb.paths(
        """
        delete *
        uninstall
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example("flux uninstall -s", "delete infrastructure flux uninstall"),
      Example("flux get all -A"),
      Example("flux get all --zap", "unknown text --zap"),
    ]
  )
}
