internal import Effects
internal import ToolDescriptions

extension Tool {
  static let s5cmd = Tool(
    "s5cmd",
    summary: "Works on objects of S3.",
    source: "s5cmd, s5cmd 2.2",
    grammar: .exact,
    options: [.flag("--dry-run", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version],
    flags: """
      --json --no-verify-ssl --no-sign-request --stat --use-list-objects-v1 --install-completion
      """,
    values: """
      --endpoint-url --log --numworkers --retry-count --profile --credentials-file
      --request-payer --max-retries --part-size
      """,
    subcommands: [
      .s5cmdRm, .s5cmdRb, .s5cmdCp, .s5cmdSync, .s5cmdMv, .s5cmdLs, .s5cmdMb, .s5cmdRun, .s5cmdPipe,
    ],
    examples: [
      Example("s5cmd ls s3://b", "read bucket objects"),
      Example("s5cmd cp a s3://b/a", "read a", "send host s3://b/a"),
      Example("s5cmd run cmds", "unknown cmds", "unknown program commands of s5cmd"),
    ]
  )

  static let s5cmdRm = Tool(
    "rm",
    summary: "Removes objects.",
    grammar: .exact,
    options: [.help, .version],
    flags: "--raw --all-versions --acl",
    values: "--exclude --include --version-id",
    operands: .each([
      Deed(
        .delete,
        .named(.object),
        reversibility: .irreversible,
        why: "nobody keeps what is deleted there"
      )
    ])
  )

  static let s5cmdRb = Tool(
    "rb",
    summary: "Removes a bucket.",
    grammar: .exact,
    options: [.help, .version],
    operands: .each([
      Deed(
        .delete,
        .named(.bucket),
        reversibility: .irreversible,
        why: "somebody else may take the name then"
      )
    ])
  )

  static let s5cmdCp = Tool(
    "cp",
    summary: "Copies objects.",
    grammar: .exact,
    options: [.flag("-n", "--no-clobber", sets: [.noClobber]), .help, .version],
    flags: """
      -s --if-size-differ -u --if-source-newer -f --flatten --no-follow-symlinks
      --force-glacier-transfer --ignore-glacier-warnings --raw -sp --show-progress
      """,
    values: """
      -c --concurrency -p --part-size --storage-class --sse --sse-kms-key-id --acl
      --cache-control --expires --source-region --destination-region --exclude --include
      --metadata --content-type --content-encoding --version-id
      """,
    operands: .reader(.remoteCopy)
  )

  static let s5cmdSync = Tool(
    "sync",
    summary: "Makes one tree like another.",
    modes: [.recursive],
    grammar: .exact,
    options: [.flag("--delete", sets: ["mirror"]), .help, .version],
    flags: "--size-only --no-follow-symlinks --raw --exit-on-error",
    values: """
      --exclude --include --storage-class --sse --acl -c --concurrency -p --part-size
      --source-region --destination-region
      """,
    operands: .reader(.remoteCopy)
  )

  static let s5cmdMv = Tool(
    "mv",
    summary: "Moves objects.",
    modes: ["move"],
    grammar: .exact,
    options: [.flag("-n", "--no-clobber", sets: [.noClobber]), .help, .version],
    flags: "-s --if-size-differ -u --if-source-newer -f --flatten --raw",
    values: "--exclude --include -c -p --storage-class",
    operands: .reader(.remoteCopy)
  )

  static let s5cmdLs = Tool(
    "ls",
    aliases: ["du", "cat", "head", "select", "version", "help", "presign", "bucket-version"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.bucket, "objects"))]
  )

  static let s5cmdMb = Tool(
    "mb",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.create, .fixed(.bucket, "a bucket"), reversibility: .reversible)]
  )

  static let s5cmdRun = Tool(
    "run",
    summary: "Runs commands of s5cmd from a file.",
    grammar: .exact,
    options: [.help, .version],
    operands: .each([Deed(.unknown, .path, why: "commands of s5cmd")]),
    does: [
      Deed(
        .unknown,
        .fixed(.program, "commands of s5cmd"),
        why: "they come from a file or from what comes in"
      )
    ]
  )

  static let s5cmdPipe = Tool(
    "pipe",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .send,
        .fixed(.object, "an object"),
        reversibility: .unknown,
        why: "what is there may be replaced, where nothing can be looked up"
      )
    ]
  )
}
