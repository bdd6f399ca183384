internal import Effects
internal import ToolDescriptions

extension Tool {
  static let awsS3 = Tool(
    "s3",
    summary: "Works on objects of S3.",
    grammar: .exact,
    options: Option.aws,
    flags: .awsFlags,
    values: .awsValues,
    subcommands: [
      .awsS3Cp, .awsS3Ls, .awsS3Mb, .awsS3Mv, .awsS3Rb, .awsS3Rm, .awsS3Sync,
    ]
  )

  static let awsS3Cp = Tool(
    "cp",
    summary: "Copies objects.",
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .reader(.objectCopy)
  )

  static let awsS3Ls = Tool(
    "ls",
    aliases: ["presign"],
    summary: "Lists objects.",
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .ignored
  )

  static let awsS3Mb = Tool(
    "mb",
    aliases: ["website"],
    summary: "Makes a bucket.",
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .each([Deed(.create, .named(.bucket), reversibility: .reversible)])
  )

  static let awsS3Mv = Tool(
    "mv",
    summary: "Moves objects.",
    modes: ["move"],
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
      .flag("--validate-same-s3-paths"),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .reader(.objectCopy)
  )

  static let awsS3Rb = Tool(
    "rb",
    summary: "Deletes a bucket.",
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
      .flag("--force", does: [.emptiesBucket], skipsQuestion: true),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .each([.deletesBucket])
  )

  static let awsS3Rm = Tool(
    "rm",
    summary: "Deletes objects.",
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .reader(.objects),
    verbs: [
      Verb("", .deletesObjects)
    ]
  )

  static let awsS3Sync = Tool(
    "sync",
    summary: "Makes one tree of objects like another.",
    modes: [.recursive],
    grammar: .exact,
    options: Option.aws + [
      .flag("--recursive", sets: [.recursive]),
      .flag("--dryrun", sets: [.dryRun]),
      .flag("--delete", sets: ["delete-extra"], skipsQuestion: true),
    ],
    flags: .awsFlags + """
      --quiet --no-guess-mime-type --no-progress --only-show-errors --force-glacier-transfer
      --ignore-glacier-warnings --follow-symlinks --no-follow-symlinks --exact-timestamps
      --size-only --human-readable --summarize
      """,
    values: .awsValues + """
      --exclude --include --acl --storage-class --grants --sse --sse-c --sse-c-key
      --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --cache-control
      --content-type --content-disposition --content-encoding --content-language --expires
      --expires-in --source-region --metadata --metadata-directive --copy-props --page-size
      --request-payer --expected-size --website-redirect --checksum-mode --checksum-algorithm
      --bucket-region --bucket-name-prefix --index-document --error-document --case-conflict
      """,
    operands: .reader(.objectCopy)
  )
}
