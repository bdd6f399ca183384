internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bcachefs = Tool(
    "bcachefs",
    summary: "Manages file systems of bcachefs.",
    source: "bcachefs(8), bcachefs-tools 1.3",
    grammar: .posix,
    options: [.help, .version],
    subcommands: [.bcachefsFormat],
    verbs: Verb.alike(
      "fsck",
      Deed(
        .modify,
        .fixed(.volume, "file systems of bcachefs"),
        reversibility: .unknown,
        why: "a repair can lose what could have been saved"
      )
    )
      + Verb.alike(
        "show-super list dump version fs list_journal",
        Deed(.read, .fixed(.volume, "file systems of bcachefs"))
      )
      + Verb.alike(
        "mount unlock subvolume set-option set-fs-option scrub",
        Deed(.modify, .fixed(.volume, "file systems of bcachefs"), reversibility: .unknown)
      )
      + Verb.alike(
        "device data reset-counters migrate set-passphrase remove-passphrase",
        Deed(
          .modify,
          .fixed(.volume, "file systems of bcachefs"),
          reversibility: .unknown,
          why: "it can't be taken back by the opposite command"
        )
      ),
    examples: [
      Example("bcachefs show-super /dev/sdb", "read volume file systems of bcachefs"),
      Example("bcachefs format /dev/sdb", "overwrite /dev/sdb"),
      Example(
        "bcachefs --frob version",
        "read volume file systems of bcachefs",
        "unknown text --frob"
      ),
    ]
  )

  static let bcachefsFormat = Tool(
    "format",
    aliases: ["mkfs"],
    summary: "Makes a file system.",
    grammar: .exact,
    options: [.flag("-f", "--force", skipsQuestion: true)],
    flags: "--encrypted --no_passphrase -q --quiet -v --verbose",
    values: """
      -L --fs_label -U --uuid --label --replicas --compression --block_size --btree_node_size -l
      --discard --foreground_target --background_target --promote_target
      """,
    operands: .each([Deed(.overwrite, .path, why: "a new file system replaces what is there")])
  )
}
