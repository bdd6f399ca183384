internal import Effects
internal import ToolDescriptions

extension Tool {
  static let btrfs = Tool(
    "btrfs",
    summary: "Manages file systems of btrfs.",
    source: "btrfs(8), btrfs-progs 6.2",
    grammar: .posix,
    options: [.help, .version],
    flags: "-v --verbose -q --quiet",
    values: "--format --log",
    subcommands: [
      .btrfsSubvolume, .btrfsFilesystem, .btrfsDevice, .btrfsBalance, .btrfsScrub, .btrfsProperty,
      .btrfsQuota, .btrfsQgroup, .btrfsSend, .btrfsReceive, .btrfsCheck, .btrfsInspectInternal,
      .btrfsRestore, .btrfsRescue,
    ],
    verbs: Verb.alike("help version", Deed(.read, .fixed(.volume, "file systems of btrfs"))),
    examples: [
      Example("btrfs subvolume list /", "read volume subvolumes"),
      Example("btrfs subvolume delete /mnt/old", "delete /mnt/old/**"),
      Example("btrfs frobnicate", "unknown program btrfs frobnicate"),
    ]
  )

  static let btrfsSubvolume = Tool(
    "subvolume",
    aliases: ["subvol", "su", "sub"],
    summary: "Manages subvolumes.",
    grammar: .posix,
    subcommands: [.btrfsSubvolumeDelete, .btrfsSubvolumeCreate, .btrfsSubvolumeSnapshot],
    verbs: Verb.alike(
      "list show get-default find-new sync",
      Deed(.read, .fixed(.volume, "subvolumes"))
    )
      + Verb.alike(
        "set-default",
        Deed(.modify, .fixed(.volume, "the subvolume that is mounted"), reversibility: .reversible)
      )
  )

  static let btrfsFilesystem = Tool(
    "filesystem",
    aliases: ["fi", "files", "file", "filesys"],
    summary: "Manages a file system.",
    grammar: .posix,
    verbs: Verb.alike(
      "show df du usage label sync",
      Deed(.read, .fixed(.volume, "file systems of btrfs"))
    )
      + Verb.alike(
        "defragment defrag balance",
        Deed(
          .modify,
          .fixed(.volume, "where files lie on the disk"),
          reversibility: .reversible,
          why: "the files stay as they are"
        )
      )
      + Verb.alike(
        "resize mkswapfile commit-stats",
        Deed(
          .modify,
          .fixed(.volume, "a file system of btrfs"),
          reversibility: .unknown,
          why: "a smaller file system may lose what lies beyond its end"
        )
      )
  )

  static let btrfsDevice = Tool(
    "device",
    aliases: ["dev"],
    summary: "Manages devices of a file system.",
    grammar: .posix,
    verbs: Verb.alike("scan stats usage ready", Deed(.read, .fixed(.volume, "devices of btrfs")))
      + Verb.alike(
        "add remove delete replace",
        Deed(
          .modify,
          .fixed(.volume, "devices of btrfs"),
          reversibility: .unknown,
          why: "devices join or leave the file system"
        )
      )
  )

  static let btrfsBalance = Tool(
    "balance",
    aliases: ["bal"],
    summary: "Spreads data over devices.",
    grammar: .posix,
    verbs: Verb.alike("status", Deed(.read, .fixed(.volume, "file systems of btrfs")))
      + Verb.alike(
        "start full-balance cancel pause resume",
        Deed(
          .modify,
          .fixed(.volume, "where files lie on the disk"),
          reversibility: .reversible,
          why: "the files stay as they are"
        )
      )
  )

  static let btrfsScrub = Tool(
    "scrub",
    summary: "Checks data.",
    grammar: .posix,
    verbs: Verb.alike(
      "start cancel resume status limit",
      Deed(.read, .fixed(.volume, "file systems of btrfs"))
    )
  )

  static let btrfsProperty = Tool(
    "property",
    aliases: ["prop"],
    summary: "Shows or sets properties.",
    grammar: .posix,
    verbs: Verb.alike("get list", Deed(.read, .fixed(.volume, "properties")))
      + Verb.alike("set", Deed(.modify, .fixed(.volume, "properties"), reversibility: .reversible))
  )

  static let btrfsQuota = Tool(
    "quota",
    summary: "Limits space.",
    grammar: .posix,
    verbs: Verb.alike("status", Deed(.read, .fixed(.volume, "quotas")))
      + Verb.alike(
        "enable disable rescan",
        Deed(.modify, .fixed(.volume, "quotas"), reversibility: .reversible)
      )
  )

  static let btrfsQgroup = Tool(
    "qgroup",
    summary: "Limits space of groups.",
    grammar: .posix,
    verbs: Verb.alike("show", Deed(.read, .fixed(.volume, "quotas")))
      + Verb.alike(
        "create assign remove limit destroy clear-stale",
        Deed(.modify, .fixed(.volume, "quotas"), reversibility: .reversible)
      )
  )

  static let btrfsSend = Tool(
    "send",
    summary: "Prints a subvolume as a stream.",
    grammar: .exact,
    options: [.value("-f", does: [.overwrites])],
    flags: "-e -v -q --no-data --compressed-data",
    values: "-p -c --proto",
    operands: .each([.reads])
  )

  static let btrfsReceive = Tool(
    "receive",
    summary: "Makes a subvolume from a stream.",
    grammar: .exact,
    options: [.value("-f", does: [.reads])],
    flags: "-v -q -C --chroot -e --dump --force-decompress",
    values: "-m -E",
    operands: .each([Deed(.create, .tree)])
  )

  static let btrfsCheck = Tool(
    "check",
    summary: "Checks a file system.",
    grammar: .exact,
    options: [
      .flag(
        "--repair",
        "--init-csum-tree",
        "--init-extent-tree",
        "--clear-space-cache",
        "--clear-ino-cache",
        sets: ["repair"]
      ), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --readonly -p --progress -Q --qgroup-report --check-data-csum -b --backup
      """,
    values: "-s --super -r --tree-root -E --subvol-extents --mode",
    operands: .each([
      Deed(.modify, .path, when: ["repair"], why: "a repair can lose what could have been saved"),
      Deed(.read, .path, unless: ["repair"]),
    ])
  )

  static let btrfsInspectInternal = Tool(
    "inspect-internal",
    aliases: ["inspect"],
    summary: "Looks into a file system.",
    grammar: .posix,
    verbs: Verb.alike(
      "dump-super dump-tree inode-resolve logical-resolve subvolid-resolve rootid min-dev-size tree-stats map-swapfile list-chunks",
      Deed(.read, .fixed(.volume, "file systems of btrfs"))
    )
  )

  static let btrfsRestore = Tool(
    "restore",
    summary: "Copies files out of a damaged file system.",
    grammar: .exact,
    options: [.flag("-D", "--dry-run", sets: [.dryRun]), .flag("-o", "--overwrite")],
    flags: """
      -s --snapshots -x --xattr -m --metadata -S --symlink -i --ignore-errors -v -c -l
      --list-roots
      """,
    values: "-t -f -u --super -r --root --path-regex",
    operands: .list([[.reads]], rest: [Deed(.overwrite, .tree)])
  )

  static let btrfsRescue = Tool(
    "rescue",
    summary: "Repairs a file system.",
    grammar: .posix,
    verbs: Verb.alike(
      "chunk-recover super-recover zero-log fix-device-size create-control-device clear-uuid-tree clear-space-cache fix-data-checksum",
      Deed(
        .overwrite,
        .fixed(.volume, "structures of a file system of btrfs"),
        reversibility: .irreversible,
        why: "a repair can lose what could have been saved"
      )
    )
  )

  static let btrfsSubvolumeDelete = Tool(
    "delete",
    aliases: ["del", "d"],
    summary: "Removes subvolumes.",
    grammar: .exact,
    flags: "-c --commit-after -C --commit-each -v --verbose",
    values: "-i --subvolid",
    operands: .each([Deed(.delete, .tree, why: "a subvolume is removed with everything in it")])
  )

  static let btrfsSubvolumeCreate = Tool(
    "create",
    summary: "Makes subvolumes.",
    grammar: .exact,
    flags: "-p --parents",
    values: "-i",
    operands: .each([.creates])
  )

  static let btrfsSubvolumeSnapshot = Tool(
    "snapshot",
    aliases: ["snap"],
    summary: "Makes a snapshot of a subvolume.",
    grammar: .exact,
    flags: "-r",
    values: "-i",
    operands: .list([[.reads], [.creates]], rest: [])
  )
}
