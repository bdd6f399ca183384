internal import ToolDescriptions

extension Tool {
  static let skaffold = Tool(
    "skaffold",
    summary: "Builds and deploys to a cluster as files change.",
    source: "https://skaffold.dev/docs/references/cli, skaffold 2.15",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--context", "--kube-context", does: [.usesCluster]),
      .value("-f", "--filename", "-c", "--config", "-a", "--build-artifacts", does: [.reads]),
      .value("--file-output", "-o", "--output", does: [.creates]),
      .flag("--force", "--assume-yes", "--iterative-status-check", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet --tail --cache-artifacts --cleanup --no-prune --no-prune-children
      --port-forward --status-check --skip-tests --enable-rpc --interactive --offline --push
      --render-only --auto-build --auto-deploy --auto-sync --toot --wait-for-deletions
      --detect-minikube --all --generate-manifests --analyze --skip-build --hydrated --overwrite
      --yaml-only --keep-running-on-failure --tolerate-failures-until-deadline
      """,
    values: """
      -p --profile -d --default-repo -t --tag -n --namespace -v --verbosity -m --module -i
      --images --kube-contexts -b --build-image -l --label --platform --rpc-port --rpc-http-port
      --timestamps --cache-file --color --event-log-file --insecure-registry --mute-logs
      --profile-auto-activation --remote-cache-dir --sync-remote-cache --target --trigger
      --watch-image --watch-poll-interval --artifact --compose-file --digest-source --version
      --format
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        diagnose
        version
        help
        completion
        options
        schema *
        config list
        inspect * list
        lint
        survey
        """
      ),
      Verb.paths("config set|unset", .changesSettings),
      Verb.paths(
        """
        render
        init
        fix
        generate-pipeline
        """,
        .writesFiles
      ),
      Verb.paths("build", .makesImage),
      Verb.paths(
        """
        run
        dev
        debug
        deploy
        apply
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        test
        verify
        exec
        """,
        .runsInCloud
      ),
      Verb.paths("delete", .deletesCloud)
    ),
    examples: [
      Example("skaffold delete", "delete infrastructure skaffold delete"),
      Example("skaffold diagnose"),
      Example("skaffold diagnose --zap", "unknown text --zap"),
    ]
  )
}
