internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dockerVolume = Tool(
    "volume",
    summary: "Manages volumes.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerVolumeCreate, .dockerVolumeLs, .dockerVolumePrune, .dockerVolumeRm,
    ]
  )

  static let dockerVolumeCreate = Tool(
    "create",
    summary: "Makes a volume.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: """
      --availability -d --driver --group --label --limit-bytes -o --opt --required-bytes --scope
      --secret --sharing --topology-preferred --topology-required --type
      """,
    operands: .eachOrAll([Deed(.create, .named(.volume), reversibility: .reversible)])
  )

  static let dockerVolumeLs = Tool(
    "ls",
    aliases: ["list", "inspect", "export"],
    summary: "Shows volumes.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--cluster -q --quiet",
    values: "-f --filter --format",
    operands: .ignored
  )

  static let dockerVolumePrune = Tool(
    "prune",
    summary: "Deletes volumes that nothing uses.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-a --all",
    values: "--filter",
    does: [
      .deletesUnusedVolumes
    ]
  )

  static let dockerVolumeRm = Tool(
    "rm",
    aliases: ["remove"],
    summary: "Deletes volumes.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-a", "--all", does: [.deletesUnusedVolumes]),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .each([.deletesVolume])
  )

  static let dockerNetwork = Tool(
    "network",
    summary: "Manages networks.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerNetworkChange, .dockerNetworkLs, .dockerNetworkRm,
    ]
  )

  static let dockerNetworkChange = Tool(
    "create",
    aliases: ["connect", "disconnect"],
    summary: "Makes networks, or connects containers.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--attachable --config-only --ingress --internal --ipv4 --ipv6 -f --force",
    values: """
      --aux-address --config-from -d --driver --gateway --ip-range --ipam-driver --ipam-opt
      --label -o --opt --scope --subnet --alias --driver-opt --gw-priority --ip --ip6 --link
      --link-local-ip
      """,
    operands: .ignored,
    does: [
      .changesNetwork
    ]
  )

  static let dockerNetworkLs = Tool(
    "ls",
    aliases: ["list", "inspect"],
    summary: "Shows networks.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-v --verbose --no-trunc -q --quiet",
    values: "-f --filter --format",
    operands: .ignored
  )

  static let dockerNetworkRm = Tool(
    "rm",
    aliases: ["remove", "prune"],
    summary: "Deletes networks.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "--filter",
    operands: .ignored,
    does: [
      .changesNetwork
    ]
  )
}
