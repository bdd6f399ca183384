internal import Effects
internal import ToolDescriptions

extension Tool {
  static let toolbox = Tool(
    "toolbox",
    summary: "Runs programs in a container that sees the home.",
    source: "toolbox(1), toolbox 0.1",
    grammar: .pflag,
    options: [.flag("--version", sets: [.help]), .flag("-h", "--help", sets: [.help])],
    flags: "-y --assumeyes -v --verbose --log-podman",
    values: "--log-level",
    subcommands: [
      .toolboxRun, .toolboxList, .toolboxRm, .toolboxRmi, .toolboxCreate,
    ],
    examples: [
      Example("toolbox rm -f dev", "delete container dev"),
      Example("toolbox list"),
      Example("toolbox list --zap", "unknown text --zap"),
    ]
  )

  static let toolboxRun = Tool(
    "run",
    summary: "Runs a command in a container; the home is that of the machine.",
    grammar: .pflagFirst,
    options: [.flag("-h", "--help", sets: [.help])],
    values: "-c --container -d --distro -r --release --preserve-fds",
    operands: .command(after: 0)
  )

  static let toolboxList = Tool(
    "list",
    aliases: ["help", "enter", "init-container", "completion"],
    summary: "Shows containers, or goes into one.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-c --containers -i --images",
    values: "-d --distro -r --release --container",
    operands: .ignored
  )

  static let toolboxCreate = Tool(
    "create",
    summary: "Makes a container.",
    grammar: .pflag,
    options: [
      .value("--authfile", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "-d --distro -i --image -r --release -c --container",
    operands: .ignored,
    does: [Deed(.create, .fixed(.container, "toolbox"), reversibility: .reversible)]
  )

  static let toolboxRm = Tool(
    "rm",
    summary: "Deletes containers.",
    grammar: .pflag,
    options: [
      .flag("-a", "--all", does: [.deletesContainers]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .each([.deletesContainer])
  )

  static let toolboxRmi = Tool(
    "rmi",
    summary: "Deletes images.",
    grammar: .pflag,
    options: [
      .flag("-a", "--all", does: [.deletesImages]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .each([.deletesImage])
  )
}
