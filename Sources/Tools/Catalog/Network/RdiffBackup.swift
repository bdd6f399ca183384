internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rdiffBackup = Tool(
    "rdiff-backup",
    summary: "Keeps a mirror of a folder, and what it was before.",
    source: "rdiff-backup(1), rdiff-backup 2.2",
    modes: [.recursive],
    grammar: .exact,
    options: [
      .value(
        "--remove-older-than",
        sets: ["remove"],
        does: [
          Deed(
            .delete,
            .fixed(.object, "snapshots of a backup"),
            reversibility: .irreversible,
            why: "older states can't be restored any more",
            traits: [.protection]
          )
        ]
      ),
      .flag(
        "-l",
        "--list-increments",
        "--list-increment-sizes",
        "--list-changed-since",
        "--list-at-time",
        "--verify",
        "--compare",
        "--calculate-average",
        "--test-server",
        "--check-destination-dir",
        sets: ["look"]
      ), .value("-r", "--restore-as-of"), .flag("--force", skipsQuestion: true),
      .value("--remote-schema", does: [Deed(.execute, .code(.shell))]),
      .value("--exclude-filelist", "--include-filelist", does: [.reads]),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    flags: """
      --print-statistics --no-compression --preserve-numerical-ids --no-hard-links
      --exclude-special-files --exclude-other-filesystems --no-acls --no-eas
      --ssh-no-compression -b --backup-mode --no-compare-inode --create-full-path
      """,
    values: """
      -v --verbosity --include --exclude --exclude-regexp --include-regexp --tempdir
      --api-version --terminal-verbosity
      """,
    operands: .sourcesThenTarget(
      sources: [Deed(.read, .tree)],
      target: [Deed(.overwrite, .path, unless: ["look", "remove"])],
      alone: [.reads]
    ),
    examples: [
      Example("rdiff-backup src dst", "overwrite dst from src/**", "read src/**"),
      Example("rdiff-backup --list-increments dst", "read dst/**"),
      Example(
        "rdiff-backup --frob src dst",
        "overwrite dst from src/**",
        "read src/**",
        "unknown text --frob"
      ),
    ]
  )
}
