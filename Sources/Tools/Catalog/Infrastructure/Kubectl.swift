internal import ToolDescriptions

extension Tool {
  static let kubectl = Tool(
    "kubectl",
    summary: "Works on the objects of a Kubernetes cluster.",
    source: "kubectl --help, kubectl 1.32.4",
    grammar: .pflag,
    options: Option.kubectl,
    flags: .kubectlFlags,
    values: .kubectlValues,
    subcommands: [
      .kubectlApply, .kubectlAttach, .kubectlAuth, .kubectlCertificate, .kubectlConfig,
      .kubectlCp, .kubectlCreate, .kubectlDebug, .kubectlDelete, .kubectlDrain,
      .kubectlExec, .kubectlGet, .kubectlLogs, .kubectlPatch, .kubectlPortForward,
      .kubectlReplace, .kubectlRollout, .kubectlRun, .kubectlScale,
    ],
    variables: [
      Variable("KUBECONFIG", does: [.reads])
    ],
    examples: [
      Example("kubectl get pods -A"),
      Example("kubectl delete ns a", "delete infrastructure ns/a"),
      Example("kubectl apply -f a.yml", "read a.yml", "modify objects of a.yml"),
      Example("kubectl get --zap", "unknown text --zap"),
    ]
  )
}
