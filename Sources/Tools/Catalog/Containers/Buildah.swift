internal import Effects
internal import ToolDescriptions

extension Tool {
  static let buildah = Tool(
    "buildah",
    summary: "Builds images.",
    source: "buildah(1), buildah 1.40",
    grammar: .pflag,
    options: [
      .value("--registries-conf", "--registries-conf-dir", "--userns-uid-map-file", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug",
    values: "--log-level --root --runroot --storage-driver --storage-opt --cgroup-manager",
    subcommands: [
      .dockerBuild.named("build", aliases: ["bud", "build-using-dockerfile"]), .buildahRun,
      .buildahRm, .buildahLook, .buildahChange, .buildahCopy, .buildahCommit, .dockerPush,
      .dockerPull.named("pull", aliases: ["from", "tag"]), .buildahPrune,
      .dockerRmi.named("rmi", aliases: []), .dockerLogin, .dockerLogout, .dockerManifest,
    ],
    examples: [
      Example("buildah rm -a", "delete container all containers"),
      Example("buildah images"),
      Example("buildah images --zap", "unknown text --zap"),
    ]
  )

  static let buildahLook = Tool(
    "images",
    aliases: [
      "containers", "inspect", "info", "version", "ls", "list", "ps", "help", "completion",
    ],
    summary: "Shows images and containers.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-a --all --digests --json -n --noheading --no-trunc -q --quiet --history -D --debug",
    values: "-f --filter --format -t --type",
    operands: .ignored
  )

  static let buildahRm = Tool(
    "rm",
    aliases: ["delete"],
    summary: "Deletes containers.",
    grammar: .pflag,
    options: [
      .flag("-a", "--all", does: [.deletesContainers]),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .each([.deletesContainer])
  )

  static let buildahPrune = Tool(
    "prune",
    summary: "Deletes images that nothing uses.",
    grammar: .pflag,
    options: [.flag("-f", "--force", skipsQuestion: true), .flag("-h", "--help", sets: [.help])],
    flags: "-a --all",
    does: [.deletesImages]
  )

  static let buildahRun = Tool(
    "run",
    summary: "Runs a command in a container.",
    grammar: .pflagFirst,
    options: [
      .value("-v", "--volume", does: [Deed(.modify, .word(.volume))]),
      .value("--mount", does: [Deed(.modify, .word(.mount))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-t --tty --terminal --no-pivot --no-hostname --no-hosts --add-history",
    values: """
      -u --user -e --env --workingdir --cap-add --cap-drop --hostname --isolation --network --net
      --runtime --runtime-flag --security-opt --contextdir --cgroupns --ipc --pid --uts
      """,
    operands: .reader(.containerCommand)
  )

  static let buildahCopy = Tool(
    "copy",
    aliases: ["add"],
    summary: "Puts files into a container.",
    grammar: .pflag,
    options: [
      .value("--ignorefile", "--contextdir", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --link --parents --add-history",
    values: "--chmod --chown --checksum --exclude --from --retry --retry-delay",
    operands: .list([[.writesContainer]], rest: [])
  )

  static let buildahCommit = Tool(
    "commit",
    summary: "Makes an image of a container.",
    grammar: .pflag,
    options: [
      .flag("--rm", does: [.deletesCommitted]),
      .value("--iidfile", "--metadata-file", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --squash --omit-history --identity-label --omit-timestamp -D --tls-verify",
    values: """
      --authfile --cert-dir --creds -f --format --manifest --sign-by --timestamp --add-file
      --unsetenv --config --cw
      """,
    operands: .ignored,
    does: [.makesImage]
  )

  static let buildahChange = Tool(
    "config",
    aliases: ["mount", "umount", "unmount", "rename"],
    summary: "Changes what a container is called, made of or seen as.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-a --all --notruncate --json --add-history",
    values: """
      --annotation --arch --author --cmd --comment --created-by --domainname --entrypoint -e
      --env --healthcheck --history-comment --hostname -l --label --onbuild --os -p --port --shell
      --stop-signal -u --user -v --volume --workingdir --variant --unsetlabel
      """,
    operands: .each([.switchesContainer])
  )
}

extension Tool {
  /// The same under other names.
  func named(_ name: String, aliases: [String]) -> Tool {
    var tool = self
    tool.name = name
    tool.aliases = aliases
    return tool
  }
}

extension Deed {
  /// A container goes once it is an image.
  static let deletesCommitted = Deed(
    .delete,
    .fixed(.container, "the committed container"),
    reversibility: .reversible,
    why: "the image holds what was in it"
  )
}
