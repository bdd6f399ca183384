internal import Effects
internal import ToolDescriptions

extension Tool {
  static let multipass = Tool(
    "multipass",
    summary: "Runs virtual machines of Ubuntu.",
    source: "https://canonical.com/multipass/docs, multipass 1.15",
    grammar: .exact,
    options: [
      .flag("-p", "--purge", does: [.purgesMachine], skipsQuestion: true),
      .flag("--destructive", skipsQuestion: true),
      .value("--cloud-init", does: [.reads]),
      .value("--working-directory"),
      .flag("-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -vv -vvv --all --force --cancel --show-unsupported --only-images
      --only-blueprints --force-update --snapshots --no-runtime-information --ipv4 --raw -r
      --recursive --parents --no-map-working-directory --keys
      """,
    values: """
      -n --name -c --cpus -d --disk -m --memory --network --mount --format --timeout -t --time
      -g --gid-map -u --uid-map --type --comment
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list|ls
        info
        find
        networks
        version
        help
        get
        aliases
        ls
        """
      ),
      Verb.paths(
        """
        launch
        clone
        snapshot
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        start
        stop
        suspend
        restart
        recover
        mount
        umount|unmount
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        set
        alias
        unalias
        prefer
        auth|authenticate
        """,
        .changesSettings
      ),
      Verb.paths("delete", .deletesUntilPurge),
      Verb.paths("purge", .purgesMachines),
      Verb.paths("restore", .changesGuest),
      Verb.paths(
        """
        shell|sh|connect
        exec
        """,
        .runsInCloud
      ),
      Verb.paths("transfer|copy-files", .writesContainer)
    ),
    examples: [
      Example(
        "multipass delete web --purge",
        "delete infrastructure multipass delete web",
        "delete volume the machine's disks"
      ),
      Example("multipass list"),
      Example("multipass list --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// A machine goes to the trash, until the trash is emptied.
  static let deletesUntilPurge = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "`multipass recover` brings it back until `multipass purge`; snapshots go at once"
  )
  /// A machine isn't kept in the trash.
  static let purgesMachine = Deed(
    .delete,
    .fixed(.volume, "the machine's disks"),
    reversibility: .irreversible,
    why: "a purged machine can't be recovered",
    safer: "multipass delete without it"
  )
  /// Every machine in the trash goes.
  static let purgesMachines = Deed(
    .delete,
    .fixed(.volume, "every deleted machine"),
    reversibility: .irreversible,
    why: "purged machines can't be recovered",
    safer: "multipass list first"
  )
}
