internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitLfs = Tool(
    "lfs",
    summary: "Keeps large files outside of git's objects.",
    source: "git-lfs(1), git-lfs 3.3.0",
    grammar: .negating,
    options: [.flag("-h", "--help", sets: [.help])],
    subcommands: [
      .gitLfsLook, .gitLfsFetch, .gitLfsInstall, .gitLfsTrack, .gitLfsPush, .gitLfsPrune,
      .gitLfsMigrate,
    ],
    examples: [
      Example("git lfs ls-files"),
      Example("git lfs track *.bin", "modify .gitattributes"),
      Example("git lfs prune --dry-run"),
      Example("git lfs migrate import --everything", "overwrite git history"),
      Example("git lfs migrate info --everything"),
    ]
  )

  static let gitLfsLook = Tool(
    "env",
    aliases: ["ls-files", "locks", "logs", "status", "version", "pointer", "fsck"],
    summary: "Shows what LFS knows.",
    grammar: .none,
    operands: .ignored
  )

  static let gitLfsFetch = Tool(
    "fetch",
    aliases: ["pull", "checkout", "clone", "dedup", "update"],
    summary: "Gets files.",
    grammar: .negating,
    options: [.flag("-f", "--force", skipsQuestion: true)],
    flags: "-a --all -r --recent -p --prune -d --dry-run --base --ours --theirs -m --manual",
    values: "-I --include -X --exclude --to",
    operands: .ignored,
    does: [.gitIndexes]
  )

  static let gitLfsInstall = Tool(
    "install",
    aliases: ["uninstall"],
    summary: "Sets git up for LFS.",
    grammar: .negating,
    options: [.flag("-f", "--force", skipsQuestion: true)],
    flags: "-l --local -w --worktree -s --skip-smudge --skip-repo --system -m --manual",
    operands: .ignored,
    does: [Deed(.modify, .fixed(.setting, "filter.lfs"), reversibility: .reversible)]
  )

  static let gitLfsTrack = Tool(
    "track",
    aliases: ["untrack"],
    summary: "Chooses files.",
    grammar: .negating,
    options: [.flag("-d", "--dry-run", sets: [.dryRun])],
    flags: "-v --verbose -l --lockable --not-lockable --no-excluded --filename --no-modify-attrs",
    operands: .eachOrAll([.gitLfsAttributes])
  )

  static let gitLfsPush = Tool(
    "push",
    aliases: ["lock", "unlock"],
    summary: "Sends files, or says on the server who works on them.",
    grammar: .negating,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: "--all --object-id --stdin --json",
    values: "-r --remote -i --id",
    operands: .ignored,
    does: [Deed(.send, .git(.remote), reversibility: .reversible)]
  )

  static let gitLfsPrune = Tool(
    "prune",
    summary: "Deletes old files that the server should have.",
    grammar: .negating,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: "--recent -v --verbose -c --verify-remote --no-verify-remote --verify-unreachable",
    does: [.gitForgets]
  )

  static let gitLfsMigrate = Tool(
    "migrate",
    summary: "Rewrites history.",
    grammar: .negating,
    subcommands: [.gitLfsMigrateImport, .gitLfsMigrateInfo]
  )

  static let gitLfsMigrateImport = Tool(
    "import",
    aliases: ["export"],
    summary: "Rewrites history with files inside or outside of LFS.",
    grammar: .negating,
    options: [.flag("--yes", skipsQuestion: true)],
    flags: "--everything --skip-fetch --verbose --no-rewrite --fixup",
    values: """
      -I --include -X --exclude --include-ref --exclude-ref --above --object-map -m --message
      --remote
      """,
    operands: .ignored,
    does: [.gitRewrites]
  )

  static let gitLfsMigrateInfo = Tool(
    "info",
    summary: "Shows what an import would take.",
    grammar: .negating,
    flags: "--everything --skip-fetch --fixup",
    values: """
      -I --include -X --exclude --include-ref --exclude-ref --above --top --unit --pointers --remote
      """,
    operands: .ignored
  )
}

extension Deed {
  /// Attributes of files are written down.
  static let gitLfsAttributes = Deed(.modify, .fixedPath(".gitattributes"))
}
