internal import ToolDescriptions

extension Tool {
  static let compose = Tool(
    "compose",
    summary: "Runs the containers that a file describes.",
    grammar: .pflag,
    options: [
      .value("-f", "--file", does: [.reads]),
      .value("--env-file", does: [.reads]),
      .value("--project-directory", "--workdir", role: .directory),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
      .value("-H", "--host", does: [.connects]),
      .value("-c", "--context", does: [.connects]),
    ],
    flags: "--compatibility --all-resources --verbose --no-ansi --tls --tlsverify",
    values: """
      -p --project-name --profile --ansi --progress --parallel --log-level --tlscacert --tlscert
      --tlskey --podman-path --podman-args
      """,
    subcommands: [
      .composeBuild, .composeConfig, .composeCp, .composeDown, .composeExec, .composePs,
      .composePush, .composeRm, .composeRun, .composeStop, .composeUp, .composePull,
    ]
  )

  static let dockerCompose = Tool(
    "docker-compose",
    summary: "Runs the containers that a file describes.",
    source: "https://docs.docker.com/reference/cli/docker/compose, Docker Compose 2.36",
    grammar: .pflag,
    options: [
      .value("-f", "--file", does: [.reads]),
      .value("--env-file", does: [.reads]),
      .value("--project-directory", "--workdir", role: .directory),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
      .value("-H", "--host", does: [.connects]),
      .value("-c", "--context", does: [.connects]),
    ],
    flags: "--compatibility --all-resources --verbose --no-ansi --tls --tlsverify",
    values: """
      -p --project-name --profile --ansi --progress --parallel --log-level --tlscacert --tlscert
      --tlskey --podman-path --podman-args
      """,
    subcommands: [
      .composeBuild, .composeConfig, .composeCp, .composeDown, .composeExec, .composePs,
      .composePush, .composeRm, .composeRun, .composeStop, .composeUp, .composePull,
    ],
    examples: [
      Example("docker-compose up -d", "create container compose services", "execute services"),
      Example(
        "docker-compose down -v",
        "delete container compose services",
        "delete volume compose volumes"
      ),
      Example("docker-compose --zap ps", "unknown text --zap"),
    ]
  )
}
