internal import Effects
internal import ToolDescriptions

extension Tool {
  static let restic = Tool(
    "restic",
    summary: "Keeps backups.",
    source: "restic(1), restic 0.14",
    grammar: .pflagFirst,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent
      """,
    subcommands: [
      .resticBackup, .resticForget, .resticPrune, .resticRestore, .resticRewrite, .resticDump,
      .resticSnapshots, .resticInit, .resticMount, .resticKey,
    ],
    examples: [
      Example("restic snapshots", "read object backups"),
      Example("restic backup dir", "create object a snapshot of a backup", "read dir/**"),
      Example("restic frobnicate", "unknown program restic frobnicate"),
    ]
  )

  static let resticBackup = Tool(
    "backup",
    summary: "Makes a snapshot of files.",
    grammar: .pflag,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .value(
        "--files-from",
        "--files-from-verbatim",
        "--files-from-raw",
        "--exclude-file",
        "--iexclude-file",
        does: [.reads]
      ), .flag("-f", "--force"), .flag("--stdin-from-command", sets: ["command"]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password -x --one-file-system --exclude-caches --ignore-inode
      --ignore-ctime --with-atime --stdin --no-scan --use-fs-snapshot --skip-if-unchanged
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent -e --exclude --iexclude --exclude-if-present
      --exclude-larger-than --tag --host -H --parent --time --stdin-filename --read-concurrency
      --group-by -g
      """,
    operands: .each([Deed(.read, .tree)]),
    operandsIn: [("command", .command(after: 0))],
    does: [Deed(.create, .fixed(.object, "a snapshot of a backup"), reversibility: .reversible)]
  )

  static let resticForget = Tool(
    "forget",
    summary: "Removes snapshots.",
    grammar: .pflag,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("--prune", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password -c --compact --unsafe-allow-remove-all
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent -l --keep-last -H --keep-hourly -d --keep-daily -w
      --keep-weekly -m --keep-monthly -y --keep-yearly --keep-within --keep-within-hourly
      --keep-within-daily --keep-within-weekly --keep-within-monthly --keep-within-yearly
      --keep-tag --host --tag --path -g --group-by --max-unused --max-repack-size
      """,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.object, "snapshots of a backup"),
        reversibility: .irreversible,
        why: "what the snapshots held can't be restored any more",
        traits: [.protection]
      )
    ]
  )

  static let resticPrune = Tool(
    "prune",
    summary: "Removes data that no snapshot needs.",
    grammar: .pflag,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password --repack-small --repack-uncompressed
      --repack-cacheable-only
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent --max-unused --max-repack-size
      --unsafe-recover-no-free-space
      """,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.object, "snapshots of a backup"),
        reversibility: .irreversible,
        why: "data that no snapshot needs is gone",
        traits: [.protection]
      )
    ]
  )

  static let resticRestore = Tool(
    "restore",
    summary: "Copies files out of a snapshot.",
    grammar: .pflag,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .value(
        "-t",
        "--target",
        does: [Deed(.overwrite, .tree, why: "files of the same names are replaced")]
      ), .flag("--dry-run", sets: [.dryRun]),
      .flag(
        "--delete",
        does: [
          Deed(
            .delete,
            .fixed(.directory, "what the snapshot doesn't hold"),
            reversibility: .unknown
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password --verify --sparse
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent -i --include -e --exclude --iinclude --iexclude -H --host
      --tag --path --overwrite --include-file --exclude-file
      """,
    operands: .ignored
  )

  static let resticRewrite = Tool(
    "rewrite",
    summary: "Removes files from snapshots.",
    grammar: .pflag,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("--forget", sets: ["forget"]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent -e --exclude --iexclude --exclude-file -H --host --tag
      --path --new-host --new-time
      """,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.object, "snapshots of a backup"),
        reversibility: .irreversible,
        why: "what was excluded can't be restored any more",
        traits: [.protection]
      )
    ]
  )

  static let resticDump = Tool(
    "dump",
    summary: "Prints a file out of a snapshot.",
    grammar: .pflag,
    options: [
      .value("--password-command", does: [Deed(.execute, .code(.shell))]),
      .value("-t", "--target", does: [.overwrites]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -q --quiet -v --verbose --json --no-cache --no-lock --cleanup-cache --no-extra-verify
      --insecure-tls --insecure-no-password
      """,
    values: """
      -r --repo --repository-file -p --password-file --key-hint --cache-dir --cacert
      --tls-client-cert -o --option --limit-upload --limit-download --compression --pack-size
      --retry-lock --http-user-agent -a --archive -H --host --tag --path
      """,
    operands: .ignored
  )

  static let resticSnapshots = Tool(
    "snapshots",
    aliases: [
      "ls", "find", "stats", "check", "diff", "cat", "list", "version", "help", "generate", "cache",
      "options", "features",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.object, "backups"))]
  )

  static let resticInit = Tool(
    "init",
    aliases: ["copy", "tag", "unlock", "recover"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.create, .fixed(.object, "a backup"), reversibility: .reversible)]
  )

  static let resticMount = Tool(
    "mount",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what is mounted where"),
        reversibility: .reversible,
        why: "umount takes it back"
      )
    ]
  )

  static let resticKey = Tool(
    "key",
    aliases: ["migrate", "repair", "rebuild-index", "self-update"],
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
