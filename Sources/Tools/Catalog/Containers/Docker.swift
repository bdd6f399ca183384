internal import ToolDescriptions

extension Tool {
  static let docker = Tool(
    "docker",
    summary: "Runs programs in containers.",
    source: "docker --help, Docker 28.2.2",
    grammar: .pflag,
    options: [
      .value("-H", "--host", does: [.connects]),
      .value("-c", "--context", does: [.connects]),
      .value("--config"),
      .value("--url", "--connection", does: [.connects]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-D --debug --tls --tlsverify -r --remote --noout --syslog",
    values: """
      -l --log-level --tlscacert --tlscert --tlskey --cgroup-manager --conmon --events-backend
      --hooks-dir --identity --namespace --network-cmd-path --root --runroot --runtime
      --runtime-flag --ssh --storage-driver --storage-opt --tmpdir --volumepath --transient-store
      """,
    subcommands: [
      .compose, .dockerBuild, .dockerBuilder, .dockerCommit, .dockerConfig,
      .dockerContainer, .dockerContext, .dockerCp, .dockerCreate, .dockerExec,
      .dockerExport, .dockerImage, .dockerLoad, .dockerLogin, .dockerLogout, .dockerLogs,
      .dockerManifest, .dockerNetwork, .dockerNode, .dockerPlugin, .dockerPs, .dockerPull,
      .dockerPush, .dockerRm, .dockerRmi, .dockerRun, .dockerSave, .dockerSecret,
      .dockerService, .dockerStack, .dockerStart, .dockerSwarm, .dockerSystem,
      .dockerVolume, .dockerTrust, .dockerScout, .dockerExtras, .podmanMachine, .podmanPod,
      .podmanKube, .podmanGenerate, .podmanExtras, .podmanUnshare, .nerdctlNamespace,
    ],
    variables: [
      Variable("DOCKER_HOST", does: [.connects]),
      Variable("DOCKER_CONTEXT", does: [.connects]),
    ],
    examples: [
      Example("docker ps -a"),
      Example(
        "docker run --rm -it alpine sh",
        "create container alpine",
        "execute elsewhere image alpine: sh"
      ),
      Example("docker volume rm data", "delete volume data"),
      Example(
        "docker system prune -af --volumes",
        "delete container stopped containers",
        "delete image unused images",
        "delete volume unused volumes"
      ),
      Example("docker --zap ps", "unknown text --zap"),
    ]
  )
}
