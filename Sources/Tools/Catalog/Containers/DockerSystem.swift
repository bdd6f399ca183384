internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dockerSystem = Tool(
    "system",
    summary: "Manages Docker.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerSystemPrune, .dockerSystemDf, .dockerSystemReset,
    ]
  )

  static let dockerSystemPrune = Tool(
    "prune",
    summary: "Deletes what nothing uses.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--volumes", does: [.deletesUnusedVolumes]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-a --all",
    values: "--filter",
    does: [
      .deletesStopped,
      .deletesImages,
    ]
  )

  static let dockerSystemDf = Tool(
    "df",
    aliases: ["events", "info", "dial-stdio"],
    summary: "Shows space and events.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-v --verbose",
    values: "--format -f --filter --since --until",
    operands: .ignored
  )

  static let dockerSystemReset = Tool(
    "reset",
    summary: "Deletes everything that podman keeps.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    does: [
      .deletesContainers,
      .deletesUnusedVolumes,
      .deletesImages,
    ]
  )

  static let dockerContainer = Tool(
    "container",
    summary: "Manages containers.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerCommit, .dockerContainerPrune, .dockerCp, .dockerCreate, .dockerExec,
      .dockerExport, .dockerLogs, .dockerPs, .dockerRm, .dockerRun, .dockerStart,
    ]
  )

  static let dockerContainerPrune = Tool(
    "prune",
    summary: "Deletes containers that are stopped.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "--filter",
    does: [
      .deletesStopped
    ]
  )

  static let dockerBuilder = Tool(
    "builder",
    aliases: ["buildx"],
    summary: "Manages builds.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--builder",
    subcommands: [
      .dockerBuild, .dockerBuilderPrune, .dockerBuilderBake, .dockerBuilderLs,
    ]
  )

  static let dockerBuilderPrune = Tool(
    "prune",
    aliases: ["rm"],
    summary: "Empties the cache of builds.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--all-inactive"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--verbose -a --all",
    values: "--builder --max-used-space --min-free-space --reserved-space --filter --keep-storage",
    operands: .ignored,
    does: [
      .emptiesBuildCache
    ]
  )

  static let dockerBuilderBake = Tool(
    "bake",
    summary: "Makes images from a file.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("-f", "--file", does: [.reads]),
      .value("--metadata-file", does: [.overwrites]),
      .flag("--push", does: [.pushesImage]),
      .flag("--print", "--check", sets: [.dryRun]),
    ],
    flags: "--load --no-cache --pull --debug",
    values: "--set --progress --builder --provenance --sbom --allow --call --list --var",
    operands: .ignored,
    does: [
      .makesImage
    ]
  )

  static let dockerBuilderLs = Tool(
    "ls",
    aliases: ["inspect", "version", "du", "create", "use", "stop", "imagetools", "history"],
    summary: "Manages builders.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--bootstrap --default --global --append --leave --node --use --raw --verbose",
    values: """
      --builder --driver --driver-opt --buildkitd-flags --buildkitd-config --config --name
      --platform --format --filter -t --tag -f --file
      """,
    operands: .ignored
  )

  static let dockerContext = Tool(
    "context",
    summary: "Manages the daemons that Docker talks to.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerContextLs, .dockerContextUse,
    ]
  )

  static let dockerContextLs = Tool(
    "ls",
    aliases: ["list", "inspect", "show", "export"],
    summary: "Shows contexts.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-q --quiet",
    values: "-f --format",
    operands: .ignored
  )

  static let dockerContextUse = Tool(
    "use",
    aliases: ["create", "rm", "remove", "update", "import"],
    summary: "Changes contexts.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    values: "--description --docker --from",
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let dockerLogin = Tool(
    "login",
    summary: "Keeps a password of a registry.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--password-stdin -a --all --get-login --tls-verify -v --verbose",
    values: "-p --password -u --username --authfile --cert-dir --compat-auth-file --secret",
    operands: .ignored,
    does: [
      .keepsToken
    ]
  )

  static let dockerLogout = Tool(
    "logout",
    summary: "Forgets a password of a registry.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    operands: .ignored,
    does: [
      Deed(.delete, .fixed(.secret, "registry token"), reversibility: .reversible)
    ]
  )
}
