internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mc = Tool(
    "mc",
    summary: "Works on objects of MinIO and S3.",
    source: "mc(1), MinIO Client 2023; mc(1), Midnight Commander 4.8",
    grammar: .exact,
    options: [.flag("-h", "-v", sets: [.help]), .help, .version],
    flags: "--json --no-color --quiet -q --debug --insecure -b -x -a -d -u",
    values: "-C --config-dir",
    subcommands: [
      .mcRm, .mcRb, .mcCp, .mcMirror, .mcMv, .mcLs, .mcMb, .mcFind, .mcAlias, .mcAdmin,
    ],
    examples: [
      Example("mc ls minio", "read bucket objects"),
      Example("mc rm minio/b/a", "delete object minio/b/a"),
      Example("mc frobnicate", "unknown program mc frobnicate"),
    ]
  )

  static let mcRm = Tool(
    "rm",
    summary: "Removes objects.",
    grammar: .exact,
    options: [
      .flag("--force", "--dangerous", "--bypass", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]), .flag("-r", "--recursive"), .flag("-h", sets: [.help]),
      .help, .version,
    ],
    flags: """
      --json --no-color --quiet -q --debug --insecure --versions --incomplete -I --stdin --purge
      --non-current
      """,
    values: """
      -C --config-dir --older-than --newer-than --version-id --vid --rewind --encrypt-key
      """,
    operands: .each([
      Deed(
        .delete,
        .named(.object),
        reversibility: .irreversible,
        why: "nobody keeps what is deleted there"
      )
    ])
  )

  static let mcRb = Tool(
    "rb",
    summary: "Removes a bucket.",
    grammar: .exact,
    options: [
      .flag("--force", "--dangerous", skipsQuestion: true), .flag("-h", sets: [.help]), .help,
      .version,
    ],
    flags: "--json --no-color --quiet -q --debug --insecure",
    values: "-C --config-dir",
    operands: .each([
      Deed(
        .delete,
        .named(.bucket),
        reversibility: .irreversible,
        why: "somebody else may take the name then"
      )
    ])
  )

  static let mcCp = Tool(
    "cp",
    aliases: ["put", "pipe", "od"],
    summary: "Copies objects.",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --json --no-color --quiet -q --debug --insecure -r --recursive -c --continue -a --preserve
      --disable-multipart --zip
      """,
    values: """
      -C --config-dir --older-than --newer-than --rewind --attr --storage-class --sc --encrypt
      --encrypt-key --tags --version-id --vid -P
      """,
    operands: .sourcesThenTarget(sources: [], target: [Deed(.overwrite, .path)], alone: []),
    does: [
      Deed(
        .send,
        .fixed(.object, "objects"),
        reversibility: .unknown,
        why: "what is there may be replaced, where nothing can be looked up"
      )
    ]
  )

  static let mcMirror = Tool(
    "mirror",
    summary: "Makes one tree like another.",
    grammar: .exact,
    options: [
      .flag("--remove", sets: ["mirror"], skipsQuestion: true), .flag("--dry-run", sets: [.dryRun]),
      .flag("--overwrite"), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --json --no-color --quiet -q --debug --insecure -w --watch -a --preserve --md5
      --active-active --disable-multipart --retry --skip-errors
      """,
    values: """
      -C --config-dir --exclude --older-than --newer-than --region --storage-class --attr
      --encrypt-key --monitoring-address --exclude-bucket
      """,
    operands: .ignored,
    does: [
      Deed(
        .send,
        .fixed(.object, "objects"),
        reversibility: .unknown,
        why: "what is there may be replaced, where nothing can be looked up"
      ),
      Deed(
        .delete,
        .fixed(.object, "what the source doesn't have"),
        when: ["mirror"],
        reversibility: .irreversible,
        why: "nobody keeps what is deleted there"
      ),
    ]
  )

  static let mcMv = Tool(
    "mv",
    summary: "Moves objects.",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --json --no-color --quiet -q --debug --insecure -r --recursive -c --continue -a --preserve
      --disable-multipart
      """,
    values: """
      -C --config-dir --older-than --newer-than --storage-class --attr --encrypt-key
      """,
    operands: .ignored,
    does: [
      Deed(
        .send,
        .fixed(.object, "objects"),
        reversibility: .unknown,
        why: "what is there may be replaced, where nothing can be looked up"
      )
    ]
  )

  static let mcLs = Tool(
    "ls",
    aliases: [
      "tree", "stat", "cat", "head", "du", "diff", "find-list", "version", "help", "ping", "ready",
      "share", "sql", "watch", "support", "license",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.bucket, "objects"))]
  )

  static let mcMb = Tool(
    "mb",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.create, .fixed(.bucket, "a bucket"), reversibility: .reversible)]
  )

  static let mcFind = Tool(
    "find",
    summary: "Finds objects, and runs a command on each.",
    grammar: .exact,
    options: [
      .value("--exec", does: [Deed(.execute, .code(.shell))]), .flag("-h", sets: [.help]), .help,
      .version,
    ],
    flags: "--json --no-color --quiet -q --debug --insecure --watch --versions",
    values: """
      --name --path --regex --larger --smaller --older-than --newer-than --maxdepth --print
      --ignore --metadata --tags
      """,
    operands: .ignored
  )

  static let mcAlias = Tool(
    "alias",
    summary: "Shows or changes where servers are.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    verbs: Verb.alike("list ls export", Deed(.read, .fixed(.setting, "servers")))
      + Verb.alike(
        "set s import",
        Deed(
          .modify,
          .fixed(.setting, "servers"),
          reversibility: .unknown,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "remove rm",
        Deed(
          .modify,
          .fixed(.setting, "servers"),
          reversibility: .unknown,
          why: "the opposite command takes it back"
        )
      )
  )

  static let mcAdmin = Tool(
    "admin",
    aliases: [
      "anonymous", "policy", "ilm", "event", "replicate", "encrypt", "retention", "legalhold",
      "tag", "undo", "update", "quota", "batch", "idp", "cors", "get",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(.modify, .fixed(.bucket, "settings of a server of objects"), reversibility: .unknown)
    ]
  )
}
