internal import Effects
internal import ToolDescriptions

extension Tool {
  static let s3cmd = Tool(
    "s3cmd",
    summary: "Works on objects of S3.",
    source: "s3cmd(1), s3cmd 2.3",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag(
        "--configure",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "keys of s3cmd"),
            reversibility: .unknown,
            why: "the opposite command takes it back"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    subcommands: [
      .s3cmdPut, .s3cmdGet, .s3cmdSync, .s3cmdDel, .s3cmdRb, .s3cmdMv, .s3cmdCp, .s3cmdMb, .s3cmdLs,
      .s3cmdSetacl,
    ],
    examples: [
      Example("s3cmd ls s3://b", "read bucket objects"),
      Example("s3cmd put a s3://b/a", "read a", "send host s3://b/a"),
      Example("s3cmd frobnicate", "unknown program s3cmd frobnicate"),
    ]
  )

  static let s3cmdPut = Tool(
    "put",
    summary: "Sends files.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .reader(.remoteCopy)
  )

  static let s3cmdGet = Tool(
    "get",
    summary: "Fetches objects.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .reader(.remoteCopy)
  )

  static let s3cmdSync = Tool(
    "sync",
    summary: "Makes one tree like another.",
    modes: [.recursive],
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("--delete-removed", "--delete", sets: ["mirror"]), .flag("--delete-after"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .reader(.remoteCopy)
  )

  static let s3cmdDel = Tool(
    "del",
    aliases: ["rm"],
    summary: "Removes objects.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
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

  static let s3cmdRb = Tool(
    "rb",
    summary: "Removes a bucket.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .each([
      Deed(
        .delete,
        .named(.bucket),
        reversibility: .irreversible,
        why: "somebody else may take the name then"
      )
    ])
  )

  static let s3cmdMv = Tool(
    "mv",
    summary: "Moves objects.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .list(
      [[Deed(.delete, .named(.object), reversibility: .reversible, why: "it goes on elsewhere")]],
      rest: [
        Deed(
          .overwrite,
          .named(.object),
          reversibility: .unknown,
          why: "an object of the same name is replaced"
        )
      ]
    )
  )

  static let s3cmdCp = Tool(
    "cp",
    aliases: ["modify"],
    summary: "Copies objects.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .list(
      [[]],
      rest: [
        Deed(
          .overwrite,
          .named(.object),
          reversibility: .unknown,
          why: "an object of the same name is replaced"
        )
      ]
    )
  )

  static let s3cmdMb = Tool(
    "mb",
    summary: "Makes a bucket.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --verbose -v -d --debug -q --quiet --progress --no-progress --recursive -r
      --guess-mime-type --no-guess-mime-type -H --human-readable-sizes --no-ssl --ssl -s
      --continue --skip-existing --check-md5 --no-check-md5 -P --acl-public --acl-private -e
      --encrypt --no-encrypt --list-md5 --stats -F --follow-symlinks --preserve --no-preserve
      --delay-updates --server-side-encryption --no-check-certificate --requester-pays -l
      --long-listing --reduced-redundancy --rr --disable-multipart --no-delete-removed
      --no-mime-magic --stop-on-error
      """,
    values: """
      -c --config --access_key --secret_key --access_token --region --bucket-location --host
      --host-bucket --storage-class --exclude --exclude-from --rexclude --include --include-from
      --files-from --mime-type -m --default-mime-type --add-header --remove-header
      --multipart-chunk-size-mb --acl-grant --acl-revoke --limit --limit-rate --max-delete
      --expiry-date --expiry-days --expiry-prefix --cache-file --encoding --ca-certs
      --signature-v2 --restore-days --website-index --content-type
      """,
    operands: .each([Deed(.create, .named(.bucket), reversibility: .reversible)])
  )

  static let s3cmdLs = Tool(
    "ls",
    aliases: [
      "la", "du", "info", "multipart", "listmp", "cfinfo", "accesslog", "ws-info", "getlifecycle",
      "getpolicy", "help", "signurl", "gettagging", "getnotification", "getownership",
      "getpublicaccessblock",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.bucket, "objects"))]
  )

  static let s3cmdSetacl = Tool(
    "setacl",
    aliases: [
      "setpolicy", "delpolicy", "setcors", "delcors", "setlifecycle", "dellifecycle", "expire",
      "payer", "ws-create", "ws-delete", "abortmp", "restore", "setversioning", "setownership",
      "setpublicaccessblock", "cfcreate", "cfdelete", "cfmodify", "cfinval", "settagging",
      "deltagging", "fixbucket", "setnotification", "delnotification",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.bucket, "settings of a bucket"),
        reversibility: .unknown,
        why: "who can read it, or how long objects are kept, changes"
      )
    ]
  )
}
