internal import Effects
internal import ToolDescriptions

extension Tool {
  static let duplicity = Tool(
    "duplicity",
    summary: "Keeps backups.",
    source: "duplicity(1), duplicity 1.2; rdiff-backup(1)",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .flag("--force", skipsQuestion: true),
      .value("--exclude-filelist", "--include-filelist", does: [.reads]), .help, .version,
    ],
    flags: """
      --no-encryption --progress --allow-source-mismatch --no-compression --asynchronous-upload
      --extra-clean --no-print-statistics --use-agent --print-statistics
      """,
    values: """
      -v --verbosity --encrypt-key --sign-key --encrypt-sign-key --exclude --include
      --archive-dir --name --full-if-older-than -t --time --restore-time --file-to-restore -r
      --volsize --tempdir --gpg-options --ssh-options --exclude-if-present --path-to-restore -c
      """,
    verbs: Verb.alike(
      "collection-status list-current-files verify",
      Deed(.read, .fixed(.object, "backups"))
    )
      + Verb.alike(
        "remove- cleanup",
        Deed(
          .delete,
          .fixed(.object, "snapshots of a backup"),
          reversibility: .irreversible,
          why: "what the backups held can't be restored any more",
          traits: [.protection]
        )
      )
      + Verb.alike(
        "restore",
        Deed(
          .overwrite,
          .fixed(.directory, "what is restored"),
          reversibility: .unknown,
          why: "files of the same names may be replaced"
        )
      )
      + Verb.alike(
        "full incr backup",
        Deed(.create, .fixed(.object, "a backup"), reversibility: .reversible)
      ),
    examples: [
      Example("duplicity full src file:///backup", "create object a backup"),
      Example("duplicity collection-status file:///backup", "read object backups"),
      Example(
        "duplicity --frob verify file:///backup dir",
        "read object backups",
        "unknown text --frob"
      ),
    ]
  )
}
