internal import ToolDescriptions

extension Tool {
  static let k3d = Tool(
    "k3d",
    summary: "Runs clusters in containers here.",
    source: "https://k3d.io/stable/usage/commands, k3d 5.8",
    grammar: .pflag,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --verbose --trace --timestamps -a --all --no-headers --wait --no-lb --no-rollback
      --no-image-volume --kubeconfig-update-default --kubeconfig-switch-context -k
      --keep-tarball -m --mode -d --kubeconfig-merge-default -s --update --switch-context
      --keep-tools --overwrite
      """,
    values: """
      -i --image --agents --servers -p --port -v --volume --registry-create --registry-use
      --registry-config --api-port --k3s-arg --k3s-node-label --network --token --timeout
      --agents-memory --servers-memory -e --env --gpus --host-alias --subnet --role --cluster -o
      --port-add
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        cluster list|ls|get
        node list|ls|get
        registry list|ls|get
        kubeconfig get|print|show
        version
        version list
        completion
        help
        config view
        """
      ),
      Verb.paths("config init", .writesFiles),
      Verb.paths("kubeconfig write|merge", .changesSettings),
      Verb.paths(
        """
        cluster create
        node create
        registry create
        image import|load
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        cluster start|stop|edit|update
        node start|stop|edit|update
        registry start|stop
        """,
        .switchesCloud
      ),
      Verb.paths("cluster delete|del|rm", .deletesRunningCluster),
      Verb.paths(
        """
        node delete|del|rm
        registry delete|del|rm
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example("k3d cluster delete dev", "delete cluster k3d cluster delete dev"),
      Example("k3d cluster list"),
      Example("k3d cluster list --zap", "unknown text --zap"),
    ]
  )
}
