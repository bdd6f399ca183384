internal import ToolDescriptions

extension Tool {
  static let kubectlApply = Tool(
    "apply",
    summary: "Makes objects as a file says.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads, .changesDeclared]),
      .flag("--force", does: [.deletesManifest], skipsQuestion: true),
      .flag("--force-conflicts", skipsQuestion: true),
      .value("-k", "--kustomize", does: [.reads, .changesManifest]),
      .flag("--prune", does: [.prunesManifest]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --all --allow-missing-template-keys --openapi-patch --overwrite -R --recursive --server-side
      --show-managed-fields --wait --windows-line-endings --create-annotation
      """,
    values: .kubectlValues + """
      --field-manager --grace-period -o --output --prune-allowlist -l --selector --subresource
      --template --timeout
      """,
    attached: "--cascade --validate",
    operands: .ignored
  )

  static let kubectlCreate = Tool(
    "create",
    aliases: ["expose", "autoscale"],
    summary: "Makes objects.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .value("--from-env-file", does: [.reads]),
      .value("--cert", does: [.reads]),
      .value("--key", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --allow-missing-template-keys --edit -R --recursive --save-config --show-managed-fields
      --windows-line-endings --append-hash --global-default
      """,
    values: .kubectlValues + """
      --field-manager -o --output --raw -l --selector --template --aggregation-rule
      --non-resource-url --resource --resource-name --verb --clusterrole --group --serviceaccount
      --from-file --from-literal --image --restart --schedule --port -r --replicas --annotation
      --class --default-backend --rule --from --max-unavailable --min-available --description
      --preemption-policy --value --hard --scopes --role --type --docker-email --docker-password
      --docker-server --docker-username --clusterip --tcp --node-port --external-name --audience
      --bound-object-kind --bound-object-name --bound-object-uid --duration --cluster-ip
      --external-ip --labels --load-balancer-ip --name --override-type --overrides --protocol
      --session-affinity --target-port --cpu-percent --max --min
      """,
    attached: "--validate",
    operands: .reader(.clusterMaking)
  )

  static let kubectlPatch = Tool(
    "patch",
    aliases: ["edit", "taint"],
    summary: "Changes objects.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .value("--patch-file", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --allow-missing-template-keys --local -R --recursive --show-managed-fields --output-patch
      --save-config --windows-line-endings --all --overwrite
      """,
    values: .kubectlValues
      + "--field-manager -o --output -p --patch --subresource --template --type -l --selector",
    attached: "--validate",
    operands: .reader(.clusterObjects),
    verbs: [
      Verb("", .changesObject)
    ]
  )

  static let kubectlScale = Tool(
    "scale",
    aliases: ["set", "label", "annotate", "cordon", "uncordon"],
    summary: "Changes objects in a way that can be undone.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --all --allow-missing-template-keys -R --recursive --show-managed-fields --local --list
      --overwrite --resolve -A --all-namespaces
      """,
    values: .kubectlValues + """
      --current-replicas -o --output --replicas --resource-version -l --selector --template
      --timeout --field-manager -c --containers -e --env --from --keys --prefix --limits
      --requests --group --serviceaccount --field-selector
      """,
    operands: .ignored,
    does: [
      .switchesObjects
    ]
  )

  static let kubectlRollout = Tool(
    "rollout",
    summary: "Manages how objects are rolled out.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
    ],
    flags: .kubectlFlags + "-R --recursive -w --watch",
    values: .kubectlValues + "--revision -l --selector --timeout",
    subcommands: [
      .kubectlRolloutStatus, .kubectlRolloutUndo,
    ]
  )

  static let kubectlRolloutStatus = Tool(
    "status",
    aliases: ["history"],
    summary: "Shows how far it is.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
    ],
    flags: .kubectlFlags
      + "-R --recursive -w --watch --allow-missing-template-keys --show-managed-fields",
    values: .kubectlValues + "--revision -l --selector --timeout -o --output --template",
    operands: .ignored
  )

  static let kubectlRolloutUndo = Tool(
    "undo",
    aliases: ["restart", "pause", "resume"],
    summary: "Goes back, starts anew, or waits.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + "--allow-missing-template-keys -R --recursive --show-managed-fields",
    values: .kubectlValues + "-o --output -l --selector --template --to-revision --field-manager",
    operands: .ignored,
    does: [
      .switchesObjects
    ]
  )

  static let kubectlCertificate = Tool(
    "certificate",
    summary: "Grants or refuses certificates.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags
      + "--allow-missing-template-keys --force -R --recursive --show-managed-fields",
    values: .kubectlValues + "-o --output --template",
    operands: .ignored,
    does: [
      .grantsCluster
    ]
  )
}
