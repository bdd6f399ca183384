internal import Effects
internal import ToolDescriptions

extension Tool {
  static let borg = Tool(
    "borg",
    summary: "Keeps backups.",
    source: "borg(1), Borg 1.2",
    grammar: .posix,
    options: [
      .value("--rsh", does: [Deed(.execute, .code(.shell))]), .flag("-h", "-V", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -v --verbose --info --debug --critical --error --warning -q --quiet -p --progress
      --log-json --bypass-lock --show-version --show-rc
      """,
    values: """
      --lock-wait --umask --remote-path --upload-ratelimit --upload-buffer -r --repo
      --debug-topic --debug-profile
      """,
    subcommands: [
      .borgCreate, .borgDelete, .borgExtract, .borgList, .borgInit, .borgMount, .borgCompact,
    ],
    examples: [
      Example("borg list repo", "read object backups"),
      Example("borg create repo::x dir", "create object an archive of a backup", "read dir/**"),
      Example("borg frobnicate", "unknown program borg frobnicate"),
    ]
  )

  static let borgCreate = Tool(
    "create",
    summary: "Makes an archive of files.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .value("--exclude-from", "--patterns-from", does: [.reads]), .flag("-h", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -s --stats --list --json -x --one-file-system --exclude-caches --keep-exclude-tags
      --noatime --nobirthtime --noxattrs --noacls --noflags --sparse --numeric-ids
      --read-special -p --progress -v --verbose --no-cache-sync --show-rc --info
      --exclude-nodump
      """,
    values: """
      -e --exclude --pattern -C --compression --comment --timestamp -c --checkpoint-interval
      --chunker-params --files-cache --filter --exclude-if-present --stdin-name
      """,
    operands: .list([[]], rest: [Deed(.read, .tree)]),
    does: [Deed(.create, .fixed(.object, "an archive of a backup"), reversibility: .reversible)]
  )

  static let borgDelete = Tool(
    "delete",
    aliases: ["prune"],
    summary: "Removes archives, or all of a backup.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -s --stats --list --cache-only --keep-security-info --save-space -v -p --progress --info
      --show-rc --iec --consider-checkpoints
      """,
    values: """
      -a --glob-archives -P --prefix --first --last --sort-by -d --keep-daily -w --keep-weekly
      -m --keep-monthly -y --keep-yearly -H --keep-hourly --keep-within --keep-last
      --keep-minutely --keep-secondly -c --checkpoint-interval
      """,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.object, "snapshots of a backup"),
        reversibility: .irreversible,
        why: "what the archives held can't be restored any more",
        traits: [.protection]
      )
    ]
  )

  static let borgExtract = Tool(
    "extract",
    summary: "Copies files out of an archive.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("--stdout", sets: ["look"]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --list --sparse --numeric-ids --noacls --noxattrs --noflags -v -p --progress
      """,
    values: """
      -e --exclude --exclude-from --pattern --patterns-from --strip-components
      """,
    operands: .ignored,
    does: [Deed(.overwrite, .here, unless: ["look"], why: "files of the same names are replaced")]
  )

  static let borgList = Tool(
    "list",
    aliases: ["info", "check", "diff", "version", "help", "benchmark", "debug"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.object, "backups"))]
  )

  static let borgInit = Tool(
    "init",
    aliases: ["rename", "break-lock", "comment", "serve", "export-tar", "import-tar"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.create, .fixed(.object, "a backup"), reversibility: .reversible)]
  )

  static let borgMount = Tool(
    "mount",
    aliases: ["umount"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what is mounted where"),
        reversibility: .reversible,
        why: "the opposite command takes it back"
      )
    ]
  )

  static let borgCompact = Tool(
    "compact",
    aliases: ["recreate", "key", "upgrade", "config", "change-passphrase", "with-lock"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.object, "a backup"),
        reversibility: .unknown,
        why: "a wrong step makes the backup unreadable",
        traits: [.protection]
      )
    ]
  )
}
