internal import ToolDescriptions

extension Tool {
  static let tilt = Tool(
    "tilt",
    summary: "Builds and deploys to a cluster as files change.",
    source: "https://docs.tilt.dev/cli/tilt.html, tilt 0.34",
    grammar: .pflag,
    options: [
      .value("--context", does: [.usesCluster]),
      .value("-f", "--file", "--filename", does: [.reads]),
      .flag("--delete-namespaces", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -d --debug -v --verbose --stream --hud --legacy --follow -w --watch --all --no-headers
      --show-labels --only-needed --yes
      """,
    values: """
      --klog --host --port -n --namespace -o --output --output-snapshot-on-exit --timeout --for
      -l --selector --level --source --resource --reason --since --tail --repo --teardown
      --tilt-port --webmode --template
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        get
        describe
        logs
        explain
        wait
        version
        doctor
        dump *
        api-resources
        completion
        help
        verify-install
        snapshot view
        lsp *
        """
      ),
      Verb.paths("snapshot create", .writesFiles),
      Verb.paths(
        """
        up
        ci
        trigger
        args
        apply
        edit
        patch
        enable
        disable
        create *
        demo
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        down
        delete
        docker-prune
        """,
        .deletesCloud
      ),
      Verb.paths("analytics *", .changesSettings),
      Verb.paths("docker", .runsInCloud)
    ),
    examples: [
      Example("tilt down --delete-namespaces", "delete infrastructure tilt down"),
      Example("tilt get uiresources"),
      Example("tilt get --zap", "unknown text --zap"),
    ]
  )
}
