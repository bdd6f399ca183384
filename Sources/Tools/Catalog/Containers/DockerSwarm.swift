internal import ToolDescriptions

extension Tool {
  static let dockerService = Tool(
    "service",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerStack = Tool(
    "stack",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerNode = Tool(
    "node",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerSecret = Tool(
    "secret",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerConfig = Tool(
    "config",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerSwarm = Tool(
    "swarm",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerPlugin = Tool(
    "plugin",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerSwarmChange, .dockerSwarmDelete,
    ]
  )

  static let dockerManifest = Tool(
    "manifest",
    summary: "Manages a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSwarmLook, .dockerManifestPush,
    ]
  )

  static let dockerManifestPush = Tool(
    "push",
    aliases: ["create", "annotate"],
    summary: "Makes lists of images, or sends them.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-p --purge -a --amend --insecure",
    values: "--arch --os --os-features --os-version --variant",
    operands: .each([.pushesNamedImage])
  )

  static let dockerSwarmLook = Tool(
    "ls",
    aliases: ["list", "inspect", "logs", "ps", "services", "config"],
    summary: "Shows a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      --insecure -v --verbose -q --quiet --pretty --no-trunc --no-resolve --no-task-ids --raw -f
      --follow -t --timestamps --details
      """,
    values: "--filter --format --since -n --tail --orchestrator -c --compose-file",
    operands: .ignored
  )

  static let dockerSwarmChange = Tool(
    "update",
    aliases: [
      "create", "deploy", "up", "scale", "rollback", "promote", "demote", "init", "join",
      "join-token", "unlock", "unlock-key", "ca", "enable", "disable", "install", "upgrade", "set",
      "push",
    ],
    summary: "Changes a swarm.",
    grammar: .inputs,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    operands: .ignored,
    does: [
      .changesCluster
    ]
  )

  static let dockerSwarmDelete = Tool(
    "rm",
    aliases: ["remove", "down", "leave"],
    summary: "Deletes parts of a swarm.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    operands: .eachOrAll([.deletesFromCluster])
  )
}
