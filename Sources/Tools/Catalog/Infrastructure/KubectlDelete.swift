internal import ToolDescriptions

extension Tool {
  static let kubectlDelete = Tool(
    "delete",
    summary: "Deletes objects.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads, .deletesDeclared]),
      .flag("--force", skipsQuestion: true),
      .value("-k", "--kustomize", does: [.reads, .deletesManifest]),
      .flag("--now", skipsQuestion: true),
      .value("--raw", does: [.deletesFromCluster]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags
      + "--all -A --all-namespaces --ignore-not-found -i --interactive -R --recursive --wait",
    values: .kubectlValues + "--field-selector --grace-period -o --output -l --selector --timeout",
    attached: "--cascade",
    operands: .reader(.clusterObjects),
    verbs: [
      Verb("", .deletesObject)
    ]
  )

  static let kubectlDrain = Tool(
    "drain",
    summary: "Moves everything away from a node.",
    grammar: .pflag,
    options: Option.kubectl + [
      .flag("--delete-emptydir-data", does: [.deletesEmptyDirs], skipsQuestion: true),
      .flag("--disable-eviction", skipsQuestion: true),
      .flag("--force", skipsQuestion: true),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + "--ignore-daemonsets",
    values: .kubectlValues + """
      --chunk-size --grace-period --pod-selector -l --selector --skip-wait-for-delete-timeout
      --timeout
      """,
    operands: .each([.changesObject])
  )

  static let kubectlReplace = Tool(
    "replace",
    summary: "Replaces objects.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .flag("--force", does: [.deletesManifest], skipsQuestion: true),
      .value("-k", "--kustomize", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --allow-missing-template-keys -R --recursive --save-config --show-managed-fields --wait
      """,
    values: .kubectlValues
      + "--field-manager --grace-period -o --output --raw --subresource --template --timeout",
    attached: "--cascade --validate",
    operands: .ignored,
    does: [
      .changesManifest
    ]
  )
}
