internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rclone = Tool(
    "rclone",
    summary: "Copies files to and from storage in clouds.",
    source: "rclone(1), rclone 1.60",
    grammar: .pflagFirst,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    subcommands: [
      .rcloneCopy, .rcloneSync, .rcloneBisync, .rcloneMove, .rcloneDelete, .rcloneDedupe,
      .rcloneMkdir, .rcloneMount, .rcloneRcat, .rcloneLs, .rcloneConfig, .rcloneServe,
      .rcloneAuthorize,
    ],
    examples: [
      Example("rclone ls remote:bucket", "read bucket storage in clouds"),
      Example("rclone copy src remote:bucket", "read src/**", "send host remote:bucket"),
      Example("rclone frobnicate", "unknown program rclone frobnicate"),
    ]
  )

  static let rcloneCopy = Tool(
    "copy",
    aliases: ["copyto"],
    summary: "Copies files; what only the target has stays.",
    modes: [.recursive],
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .reader(.remoteCopy)
  )

  static let rcloneSync = Tool(
    "sync",
    summary: "Makes the target like the source.",
    modes: [.recursive, "mirror"],
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("--delete-excluded", sets: ["mirror"]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .reader(.remoteCopy)
  )

  static let rcloneBisync = Tool(
    "bisync",
    summary: "Makes two places alike.",
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .each([
      Deed(
        .modify,
        .named(.bucket),
        reversibility: .unknown,
        why: "files are replaced and removed on both sides"
      )
    ])
  )

  static let rcloneMove = Tool(
    "move",
    aliases: ["moveto"],
    summary: "Moves files.",
    modes: [.recursive, "move"],
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("--delete-empty-src-dirs"), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .reader(.remoteCopy)
  )

  static let rcloneDelete = Tool(
    "delete",
    aliases: ["deletefile", "purge", "rmdirs", "rmdir", "cleanup"],
    summary: "Removes files.",
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("--rmdirs"), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .each([
      Deed(
        .delete,
        .named(.bucket),
        reversibility: .irreversible,
        why: "nobody keeps what is deleted there"
      )
    ])
  )

  static let rcloneDedupe = Tool(
    "dedupe",
    summary: "Removes files of the same name.",
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .value("--dedupe-mode"), .flag("--by-hash"), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .each([
      Deed(
        .delete,
        .named(.bucket),
        reversibility: .irreversible,
        why: "nobody keeps what is deleted there"
      )
    ])
  )

  static let rcloneMkdir = Tool(
    "mkdir",
    aliases: ["touch"],
    summary: "Makes a folder.",
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .each([Deed(.create, .named(.bucket), reversibility: .reversible)])
  )

  static let rcloneMount = Tool(
    "mount",
    summary: "Shows storage as a folder.",
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("--daemon", "--allow-other", "--read-only", "--allow-non-empty", "--allow-root"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .list([[], [.reads]], rest: []),
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what is mounted where"),
        reversibility: .reversible,
        why: "umount takes it back"
      )
    ]
  )

  static let rcloneRcat = Tool(
    "rcat",
    summary: "Writes what comes in to storage.",
    grammar: .pflag,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .value("--log-file", does: [.modifies]),
      .value("--password-command", does: [Deed(.execute, .code(.shell))]), .flag("-i"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: .rcloneFlags,
    values: .rcloneValues,
    operands: .each([
      Deed(
        .send,
        .named(.bucket),
        reversibility: .unknown,
        why: "what is there may be replaced, where nothing can be looked up"
      )
    ])
  )

  static let rcloneLs = Tool(
    "ls",
    aliases: [
      "lsl", "lsd", "lsf", "lsjson", "size", "check", "checksum", "md5sum", "sha1sum", "hashsum",
      "cat", "tree", "about", "version", "listremotes", "help", "cryptcheck", "cryptdecode",
      "genautocomplete", "completion", "ncdu", "obscure",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.bucket, "storage in clouds"))]
  )

  static let rcloneConfig = Tool(
    "config",
    summary: "Shows or changes where storage is.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    verbs: Verb.alike(
      "show file paths dump userinfo providers redacted help",
      Deed(.read, .fixed(.setting, "remotes of rclone"))
    )
      + Verb.alike(
        "create update edit password reconnect disconnect touch encryption",
        Deed(
          .modify,
          .fixed(.setting, "remotes of rclone"),
          reversibility: .unknown,
          why: "keys of remotes are replaced"
        )
      )
      + Verb.alike(
        "delete",
        Deed(
          .delete,
          .fixed(.setting, "a remote of rclone"),
          reversibility: .irreversible,
          why: "its key has no other copy"
        )
      )
  )

  static let rcloneServe = Tool(
    "serve",
    aliases: ["rcd"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .execute,
        .fixed(.network, "a server that listens"),
        reversibility: .unknown,
        why: "others can read and write there"
      )
    ]
  )

  static let rcloneAuthorize = Tool(
    "authorize",
    aliases: ["selfupdate", "backend", "settier", "link"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.modify, .fixed(.bucket, "storage in clouds"), reversibility: .unknown)]
  )
}

extension Spellings {
  /// Options of every command of `rclone` that change nothing but how it works.
  static let rcloneFlags: Spellings = """
    -v -vv -P -q -u -c -I -x -L --progress --checksum --size-only --update --ignore-existing
    --ignore-errors --ignore-size --no-traverse --fast-list --stats-one-line --use-mmap
    --copy-links --links --skip-links --no-check-certificate --no-update-modtime
    --create-empty-src-dirs --immutable --inplace --metadata --refresh-times --interactive
    --verbose --quiet --human-readable --track-renames --ignore-case --delete-during
    --delete-before --delete-after --drive-use-trash=false --server-side-across-configs
    --use-json-log --no-unicode-normalization --error-on-no-transfer --no-check-dest
    --disable-http2 --use-server-modtime --b2-hard-delete --s3-no-check-bucket --fix-case
    --check-first
    """
  /// Such options with an argument.
  static let rcloneValues: Spellings = """
    --config --transfers --checkers --bwlimit --include --exclude --filter --include-from
    --exclude-from --filter-from --files-from --files-from-raw --max-age --min-age --max-size
    --min-size --max-depth --max-transfer --max-duration --max-delete --log-level --stats
    --retries --low-level-retries --contimeout --timeout --buffer-size --drive-chunk-size
    --s3-chunk-size --s3-upload-concurrency --s3-storage-class --s3-acl --tpslimit
    --tpslimit-burst --backup-dir --suffix --compare-dest --copy-dest --order-by --cache-dir
    --user-agent --multi-thread-streams --multi-thread-cutoff --vfs-cache-mode --cutoff-mode
    --modify-window --header --s3-region --s3-provider --s3-endpoint --drive-root-folder-id
    --exclude-if-present --format --separator -o
    """
}
