internal import Effects
internal import ToolDescriptions

extension Tool {
  static let oc = Tool(
    "oc",
    summary: "Works on a cluster of OpenShift.",
    source: "https://docs.openshift.com/container-platform/4.18/cli_reference, oc 4.18",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags,
    values: .kubectlValues,
    subcommands: Tool.kubectl.subcommands + [
      .ocLook, .ocSettings, .ocChange, .ocMake, .ocRun, .ocAdm, .ocExtract,
    ],
    variables: [
      Variable("KUBECONFIG", does: [.reads])
    ],
    examples: [
      Example("oc delete project web", "delete infrastructure project/web"),
      Example("oc get pods"),
      Example("oc get --zap", "unknown text --zap"),
    ]
  )

  static let ocLook = Tool(
    "status",
    aliases: ["whoami", "projects", "process", "observe", "image"],
    summary: "Shows a project, its objects or who asks.",
    grammar: .pflag,
    options: Option.kubectl + [.value("-f", "--filename", "--param-file", does: [.reads])],
    flags: .kubectlFlags + """
      --suggest -t --show-token --show-context --show-server --show-console -q --short --parameters
      --local --raw --ignore-unknown-parameters -A --all-namespaces
      """,
    values: .kubectlValues + "-o --output -p --param -l --labels --template --filter-by-os",
    operands: .ignored
  )

  static let ocSettings = Tool(
    "login",
    aliases: ["logout", "project", "registry"],
    summary: "Chooses a cluster, a user or a project.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + "-q --short -w --web --skip-check --insecure",
    values: .kubectlValues + "-u -p --callback-port --to -z",
    operands: .ignored,
    does: [.changesSettings]
  )

  static let ocMake = Tool(
    "new-project",
    aliases: ["new-app", "new-build", "import-image", "start-build", "idle"],
    summary: "Makes a project, an application or a build.",
    grammar: .pflag,
    options: Option.kubectl + [.value("-f", "--file", "--from-file", does: [.reads])],
    flags: .kubectlFlags + """
      --skip-config-write --allow-missing-images --allow-missing-imagestream-tags --as-test
      --binary -S --search -L --list --no-install --strict-source-grant --confirm --all --scheduled
      --insecure -F --follow -w --wait
      """,
    values: .kubectlValues + """
      --description --display-name --name --image --image-stream -i --docker-image -e --env
      --build-arg --build-env -p --param -l --labels --source-secret --strategy --template --code
      -o --output --to --context-dir --from --from-dir --from-repo --commit --reference-policy
      --from-build --from-webhook --build-loglevel --incremental
      """,
    operands: .ignored,
    does: [.createsObjects]
  )

  static let ocChange = Tool(
    "rollback",
    aliases: ["tag", "secrets", "deploy", "cancel-build", "policy", "serviceaccounts"],
    summary: "Changes objects or rights.",
    grammar: .pflag,
    options: Option.kubectl + [.kubectlDryRun],
    flags: .kubectlFlags + """
      -d --delete --scheduled --insecure --alias --reference --dump-logs --restart
      --change-strategy --change-triggers --change-scaling-settings --cancel --retry
      """,
    values: .kubectlValues + "--source --to-version --role-namespace -z --serviceaccount --state",
    operands: .eachOrAll([.changesObject])
  )

  static let ocRun = Tool(
    "rsh",
    summary: "Runs a command in a pod.",
    grammar: .pflagFirst,
    options: Option.kubectl + [.value("-f", "--filename", does: [.reads])],
    flags: .kubectlFlags + "-t --tty -T --no-tty",
    values: .kubectlValues + "-c --container --shell --timeout",
    operands: .reader(.containerCommand)
  )

  static let ocExtract = Tool(
    "extract",
    aliases: ["rsync", "get-token"],
    summary: "Writes what is in the cluster to files, or files to a pod.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("--to", does: [Deed(.overwrite, .tree)]),
      .flag("--delete", does: [.changesObject], skipsQuestion: true),
      .flag("--confirm", skipsQuestion: true),
    ],
    flags: .kubectlFlags + "--progress -q --quiet -w --watch --compress --no-perms",
    values: .kubectlValues + "--keys -c --container --exclude --include --strategy -f --filename",
    operands: .each([Deed(.modify, .named(.container), reversibility: .unknown)])
  )

  static let ocAdm = Tool(
    "adm",
    summary: "Administers a cluster.",
    grammar: .pflag,
    options: Option.kubectl + [
      .flag("--confirm", "--force", "--delete-emptydir-data", skipsQuestion: true),
      .value("-f", "--filename", does: [.reads]),
      .value("--dest-dir", does: [.creates]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --ignore-daemonsets --all -A --all-namespaces --keep-younger-than-off --all-images
      --prune-registry --to-latest --allow-explicit-upgrade --allow-upgrade-with-warnings
      --containers --no-headers --include-not-upgradeable --commits --changelog-off
      """,
    values: .kubectlValues + """
      -o --output -l --selector --role -u --unit --path --tail --since --keep-younger-than
      --keep-tag-revisions --keep-complete --keep-failed --to --to-image --grace-period --timeout
      --rolebinding-name -z --serviceaccount --image --from
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        top *
        node-logs
        release info
        completion
        verify-image-signature
        policy who-can
        """
      ),
      Verb.paths("inspect", .writesFiles),
      Verb.paths("must-gather", .writesFiles),
      Verb.paths("prune *", .deletesObject),
      Verb.paths("groups prune", .deletesObject),
      Verb.paths("policy *", .grantsCloud),
      Verb.paths("policy who-can"),
      Verb.paths("groups *", .grantsCloud),
      Verb.paths("certificate approve", .grantsCloud),
      Verb.paths("upgrade", .changesObject),
      Verb.paths("cordon", .switchesObjects),
      Verb.paths("uncordon", .switchesObjects),
      Verb.paths("drain", .changesObject),
      Verb.paths("taint", .changesObject),
      Verb.paths("new-project", .createsObjects),
      Verb.paths("migrate *", .changesObject),
      Verb.paths("release mirror|new", .publishesCloud),
      Verb.paths("catalog mirror", .publishesCloud)
    )
  )
}
