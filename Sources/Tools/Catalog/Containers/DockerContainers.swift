internal import ToolDescriptions

extension Tool {
  static let dockerRm = Tool(
    "rm",
    aliases: ["remove"],
    summary: "Deletes containers.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-v", "--volumes", does: [.deletesAnonymousVolumes]),
      .flag("-a", "--all", does: [.deletesContainers]),
      .value("-t", "--time"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-i --ignore --depend -l --link",
    operands: .each([.deletesContainer])
  )

  static let dockerStart = Tool(
    "start",
    aliases: [
      "stop", "restart", "kill", "pause", "unpause", "rename", "update", "wait", "attach", "init",
    ],
    summary: "Starts or stops containers, or renames them.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--all -a --attach -i --interactive --no-stdin --sig-proxy",
    values: """
      --checkpoint --checkpoint-dir --detach-keys -s --signal -t --timeout --blkio-weight
      --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus
      --cpuset-cpus --cpuset-mems -m --memory --memory-reservation --memory-swap --pids-limit
      --restart
      """,
    operands: .each([.switchesContainer])
  )

  static let dockerCommit = Tool(
    "commit",
    summary: "Makes an image of a container.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-p --pause",
    values: "-a --author -c --change -m --message",
    operands: .ignored,
    does: [
      .makesImage
    ]
  )

  static let dockerExport = Tool(
    "export",
    summary: "Writes the files of a container into an archive.",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .ignored
  )

  static let dockerPs = Tool(
    "ps",
    aliases: [
      "images", "history", "search", "stats", "events", "inspect", "port", "top", "diff", "info",
      "version", "ls", "list", "healthcheck",
    ],
    summary: "Shows containers and images.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -a --all -l --latest --no-trunc -q --quiet -s --size --digests --tree -H --human --no-stream
      """,
    values: "-f --filter --format -n --last --platform --limit --since --until --type",
    operands: .ignored
  )

  static let dockerLogs = Tool(
    "logs",
    summary: "Shows what a container prints.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--details -f --follow -t --timestamps",
    values: "--since -n --tail --until",
    operands: .ignored
  )
}
