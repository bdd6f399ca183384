internal import ToolDescriptions

extension Tool {
  static let kubectlGet = Tool(
    "get",
    aliases: [
      "describe", "explain", "top", "events", "api-resources", "api-versions", "cluster-info",
      "version", "wait", "diff", "kustomize", "plugin", "completion", "options", "help",
    ],
    summary: "Shows objects.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .value("--output-directory", does: [.creates]),
    ],
    flags: .kubectlFlags + """
      -A --all-namespaces --allow-missing-template-keys --ignore-not-found --no-headers
      --output-watch-events -R --recursive --server-print --show-kind --show-labels
      --show-managed-fields -w --watch --watch-only --show-events --containers --sum
      --use-protocol-buffers --show-capacity --cached --namespaced --client --all --local
      --force-conflicts --prune --server-side --as-current-user --enable-alpha-plugins
      --enable-helm --helm-debug --network --name-only
      """,
    values: .kubectlValues + """
      --chunk-size --field-selector -L --label-columns -o --output --raw -l --selector --sort-by
      --subresource --template --api-version --for --types --api-group --categories --verbs
      --timeout --concurrency --field-manager --prune-allowlist -e --env --helm-api-versions
      --helm-command --helm-kube-version --load-restrictor --mount --network-name
      """,
    operands: .ignored
  )

  static let kubectlLogs = Tool(
    "logs",
    summary: "Shows what a container prints.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + """
      --all-containers --all-pods -f --follow --ignore-errors --insecure-skip-tls-verify-backend
      --prefix -p --previous --timestamps
      """,
    values: .kubectlValues + """
      -c --container --limit-bytes --max-log-requests --pod-running-timeout -l --selector --since
      --since-time --tail
      """,
    operands: .ignored
  )

  static let kubectlPortForward = Tool(
    "port-forward",
    aliases: ["proxy"],
    summary: "Leads a port of this machine into the cluster.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + "--append-server-path --disable-filter",
    values: .kubectlValues + """
      --address --pod-running-timeout --accept-hosts --accept-paths --api-prefix --keepalive -p
      --port --reject-methods --reject-paths -u --unix-socket -w --www -P --www-prefix
      """,
    operands: .ignored
  )

  static let kubectlAuth = Tool(
    "auth",
    summary: "Tells about rights, or writes them.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads, .grantsCluster]),
      .value("-k", "--kustomize", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      -A --all-namespaces --list --no-headers -q --quiet --allow-missing-template-keys
      --show-managed-fields -R --recursive --remove-extra-permissions --remove-extra-subjects
      """,
    values: .kubectlValues + "--subresource -o --output --template",
    operands: .ignored
  )
}
