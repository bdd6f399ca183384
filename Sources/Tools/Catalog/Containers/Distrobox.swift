internal import Effects
internal import ToolDescriptions

extension Tool {
  static let distrobox = Tool(
    "distrobox",
    summary: "Runs programs in a container that sees the home.",
    source: "distrobox(1), distrobox 1.8",
    grammar: .exact,
    options: [.flag("-V", "--version", sets: [.help]), .flag("-h", "--help", sets: [.help])],
    subcommands: [
      .distroboxEnter, .distroboxList, .distroboxCreate, .distroboxRm, .distroboxStop,
      .distroboxEphemeral, .distroboxAssemble,
    ],
    examples: [
      Example("distrobox rm -f dev", "delete container dev"),
      Example("distrobox list"),
      Example("distrobox list --zap", "unknown text --zap"),
    ]
  )

  static let distroboxEnter = Tool(
    "enter",
    summary: "Runs a command in a container; the home is that of the machine.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-T -H --no-tty -nw --no-workdir --clean-path -r --root -v --verbose",
    values: "-n --name -a --additional-flags",
    operands: .command(after: 1)
  )

  static let distroboxEphemeral = Tool(
    "ephemeral",
    summary: "Runs a command in a container that is deleted after it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-r --root -v --verbose",
    values: "-n --name -i --image -a --additional-flags",
    operands: .command(after: 0)
  )

  static let distroboxList = Tool(
    "list",
    aliases: ["ls", "version", "help"],
    summary: "Shows containers.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--no-color -r --root -s --size -v --verbose",
    operands: .ignored
  )

  static let distroboxCreate = Tool(
    "create",
    summary: "Makes a container.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .value("--volume", does: [Deed(.modify, .word(.volume))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -p --pull -Y --yes --no-entry --nvidia -I --init --unshare-all --unshare-devsys
      --unshare-groups --unshare-ipc --unshare-netns --unshare-process -C --compatibility -r
      --root -v --verbose --absolutely-disable-root-password-i-am-really-positively-sure
      """,
    values: """
      -i --image -n --name -c --clone -H --home -a --additional-flags -ap --additional-packages
      --init-hooks --pre-init-hooks --platform --hostname
      """,
    operands: .ignored,
    does: [Deed(.create, .fixed(.container, "distrobox"), reversibility: .reversible)]
  )

  static let distroboxRm = Tool(
    "rm",
    summary: "Deletes containers.",
    grammar: .exact,
    options: [
      .flag("-a", "--all", does: [.deletesContainers]),
      .flag("-f", "--force", "-Y", "--yes", skipsQuestion: true),
      .flag("--rm-home", does: [.deletesBoxHome]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-r --root -v --verbose",
    values: "-n --name",
    operands: .each([.deletesContainer])
  )

  static let distroboxStop = Tool(
    "stop",
    aliases: ["upgrade"],
    summary: "Stops containers, or brings their packages up to date.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-a --all -Y --yes -r --root -v --verbose --running",
    values: "-n --name",
    operands: .each([.switchesContainer])
  )

  static let distroboxAssemble = Tool(
    "assemble",
    aliases: ["export", "generate-entry"],
    summary: "Makes containers of a file, or makes programs in them known outside.",
    grammar: .exact,
    options: [
      .value("--file", does: [.reads]),
      .value("-ep", "--export-path", does: [.creates]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "-n --name -b --bin -a --app -el --export-label -ef --extra-flags -s --service",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.container, "the containers of the file"),
        reversibility: .unknown,
        why: "with `rm` or `--replace` containers are deleted"
      )
    ]
  )
}

extension Deed {
  /// A home of its own goes with a container.
  static let deletesBoxHome = Deed(
    .delete,
    .fixed(.directory, "the container's own home"),
    reversibility: .irreversible,
    why: "the files in it go with it"
  )
}
