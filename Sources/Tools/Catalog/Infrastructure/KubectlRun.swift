internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kubectlRun = Tool(
    "run",
    summary: "Runs an image in a pod.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .value("-k", "--kustomize", does: [.reads]),
      .value("--overrides"),
      .flag("--privileged", does: [.opensHost]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      -i -t --allow-missing-template-keys --attach --command --expose --force --leave-stdin-open
      -q --quiet -R --recursive --rm --save-config --show-managed-fields --stdin --tty --wait
      """,
    values: .kubectlValues + """
      --annotations --env --field-manager --grace-period --image --image-pull-policy -l --labels
      -o --output --override-type --pod-running-timeout --port --restart --template --timeout
      """,
    attached: "--cascade",
    operands: .reader(.podCommand)
  )

  static let kubectlExec = Tool(
    "exec",
    summary: "Runs a command in a container.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads])
    ],
    flags: .kubectlFlags + "-q --quiet -i --stdin -t --tty",
    values: .kubectlValues + "-c --container --pod-running-timeout",
    operands: .reader(.podCommand)
  )

  static let kubectlAttach = Tool(
    "attach",
    summary: "Goes into a running container.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + "-q --quiet -i --stdin -t --tty",
    values: .kubectlValues + "-c --container --pod-running-timeout",
    operands: .each([Deed(.execute, .named(.container), reversibility: .unknown)])
  )

  static let kubectlDebug = Tool(
    "debug",
    summary: "Makes a container for looking into a pod or a node.",
    grammar: .pflag,
    options: Option.kubectl + [
      .value("-f", "--filename", does: [.reads]),
      .kubectlDryRun,
    ],
    flags: .kubectlFlags + """
      --arguments-only --attach --keep-annotations --keep-init-containers --keep-labels
      --keep-liveness --keep-readiness --keep-startup -q --quiet --replace --same-node
      --share-processes -i --stdin -t --tty
      """,
    values: .kubectlValues + """
      -c --container --copy-to --custom --env --image --image-pull-policy --set-image --target
      """,
    operands: .reader(.podCommand)
  )

  static let kubectlCp = Tool(
    "cp",
    summary: "Copies files into or out of a container.",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags + "--no-preserve",
    values: .kubectlValues + "-c --container --retries",
    operands: .reader(.containerCopy)
  )
}
