internal import Effects
internal import ToolDescriptions

extension Tool {
  static let minikube = Tool(
    "minikube",
    summary: "Runs a cluster on this machine.",
    source: "https://minikube.sigs.k8s.io/docs/commands, minikube 1.35",
    grammar: .pflag,
    options: [
      .flag("--all", "--purge"),
      .flag("-f", "--force", "--delete-on-failure", skipsQuestion: true),
      .value("-p", "--profile", does: [.usesCluster]),
      .flag("--download-only", "--dry-run", sets: [.dryRun]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --alsologtostderr --logtostderr --one_output --only_log_to_file --rootless --user
      --interactive --install-addons --embed-certs --keep-context --native-ssh --no-kubernetes
      --no-vtx-check --ha --url --https --cleanup --follow --problems --audit -l --light --short
      --components -A --all-namespaces --overwrite --pull --push --remote --daemon
      --control-plane --worker --delete-node --cancel-scheduled --keep-context-active --unset -u
      --images --refresh --last-start-only
      """,
    values: """
      -v --v -b --bootstrapper --log_dir --log_file --stderrthreshold --vmodule -d --driver
      --cpus --memory --disk-size --kubernetes-version --container-runtime -c --cni --addons -n
      --nodes --node --extra-config --feature-gates --apiserver-ips --apiserver-names
      --apiserver-port --mount-string --network --ports --wait --wait-timeout -o --output
      --namespace --interval --file --schedule --shell --length --format --build-env --build-opt
      -t --tag --bind-address --static-ip --subnet --base-image --insecure-registry
      --registry-mirror --registry --disk --listen-address --uid --gid --msize --9p-version --ip
      --type --trace --host-only-cidr --dns-domain --service-cluster-ip-range
      --image-mirror-country --image-repository --iso-url --gpus --docker-env --docker-opt
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        status
        ip
        logs
        version
        update-check
        completion
        options
        license
        help
        profile list
        addons list|images
        node list
        image ls|list
        cache list
        config view|get|defaults
        docker-env
        podman-env
        service
        service list
        ssh-key
        ssh-host
        dashboard
        kubectl get|describe|logs|top|version|explain|cluster-info|api-resources|config
        """
      ),
      Verb.paths(
        """
        profile
        config set|unset
        update-context
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        start
        stop
        pause|unpause
        addons enable|disable|open|configure
        node start|stop
        tunnel
        mount
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        image load|pull|build|tag
        node add
        cache add|reload
        addons configure
        """,
        .createsCloud
      ),
      Verb.paths("cp", .writesContainer),
      Verb.paths("image save", .writesFiles),
      Verb.paths("delete", .deletesRunningCluster),
      Verb.paths(
        """
        node delete
        kubectl delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        image rm|remove|unload
        cache delete
        """,
        Deed(.delete, .named(.image), reversibility: .recoverable(.regenerate))
      ),
      Verb.paths("image push", .publishesCloud),
      Verb.paths(
        """
        ssh
        kubectl *
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example("minikube delete --all --purge", "delete cluster minikube delete"),
      Example("minikube status"),
      Example("minikube status --zap", "unknown text --zap"),
    ]
  )
}
