internal import Effects
internal import ToolDescriptions

extension Tool {
  static let helmfile = Tool(
    "helmfile",
    summary: "Installs many charts.",
    source: "https://helmfile.readthedocs.io, helmfile 0.171",
    grammar: .pflag,
    options: [
      .value("--kubeconfig", does: [.reads]),
      .value("--kube-context", does: [.usesCluster]),
      .value("-f", "--file", "--values", "--state-values-file", does: [.reads]),
      .flag("-i", "--interactive"),
      .flag("--force", "--skip-diff-on-install", "--cleanup-on-fail", skipsQuestion: true),
      .value("--output-dir", "--output-file-template", does: [Deed(.overwrite, .tree)]),
      .value("-b", "--helm-binary", "-k", "--kustomize-binary"),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --allow-no-matching-release --debug --disable-force-update --enable-live-output -q --quiet
      --no-color --color --skip-deps --skip-refresh --include-needs --include-transitive-needs
      --skip-needs --detailed-exitcode --suppress-secrets --show-secrets --include-tests
      --suppress-diff --skip-crds --include-crds --skip-cleanup --wait --wait-for-jobs
      --reuse-values --reset-values --no-hooks --cleanup --logs --skip-tests --keep-temp-dir
      --skip-charts --embed-values --validate --skip-schema-validation --deleteWait
      --strip-args-values-on-exit-error --strip-trailing-cr --purge
      --enforce-needs-are-installed --hide-notes --take-ownership --force-goyaml
      """,
    values: """
      -e --environment -n --namespace -l --selector -c --chart --set --state-values-set
      --state-values-set-string --log-level --args --concurrency --context --output --timeout
      --cascade --post-renderer --post-renderer-args --suppress --suppress-output-line-regex
      --diff-args --sync-args --kube-version --retain-values-files --deleteTimeout
      --api-versions
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        diff
        lint
        list
        status
        version
        help
        completion
        build
        show-dag
        print-env
        cache info
        template
        """
      ),
      Verb.paths(
        """
        fetch
        write-values
        deps
        create
        """,
        .writesFiles
      ),
      Verb.paths("cache cleanup", .emptiesCache),
      Verb.paths(
        """
        repos
        init
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        apply
        sync
        charts
        """,
        .changesCloud
      ),
      Verb.paths("test", .runsInCloud),
      Verb.paths(
        """
        destroy
        delete
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example("helmfile destroy", "delete infrastructure helmfile destroy"),
      Example("helmfile diff"),
      Example("helmfile diff --zap", "unknown text --zap"),
    ]
  )
}
