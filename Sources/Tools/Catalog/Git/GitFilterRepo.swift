internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitFilterRepo = Tool(
    "filter-repo",
    summary: "Rewrites the history of a repository, and throws the old one away.",
    source: "git-filter-repo(1), git 2.39.5",
    grammar: .gnu,
    options: [
      .flag("--analyze", sets: ["analyze"]),
      .value("--paths-from-file", does: [.reads]),
      .value("--replace-text", does: [.reads]),
      .value("--replace-message", does: [.reads]),
      .value("--mailmap", does: [.reads]),
      .value("--filename-callback", does: [Deed(.execute, .code(.python))]),
      .value("--message-callback", does: [Deed(.execute, .code(.python))]),
      .value("--name-callback", does: [Deed(.execute, .code(.python))]),
      .value("--email-callback", does: [Deed(.execute, .code(.python))]),
      .value("--refname-callback", does: [Deed(.execute, .code(.python))]),
      .value("--blob-callback", does: [Deed(.execute, .code(.python))]),
      .value("--commit-callback", does: [Deed(.execute, .code(.python))]),
      .value("--tag-callback", does: [Deed(.execute, .code(.python))]),
      .value("--reset-callback", does: [Deed(.execute, .code(.python))]),
      .flag("--force", "-f", does: [.gitDiscards()], skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      --invert-paths --use-base-name --preserve-commit-hashes --preserve-commit-encoding
      --use-mailmap --no-ff --help -h --version --partial --debug --stdin --quiet
      """,
    values: """
      --report-dir --path-match --path --path-glob --path-regex --path-rename --path-rename-match
      --subdirectory-filter --to-subdirectory-filter --strip-blobs-bigger-than
      --strip-blobs-with-ids --tag-rename --replace-refs --prune-empty --prune-degenerate --source
      --target --refs
      """,
    operands: .ignored,
    does: [
      .gitRewrites(unless: ["analyze"])
    ],
    examples: [
      Example(
        "git filter-repo --path src --force",
        "overwrite git changes",
        "overwrite git history"
      ),
      Example("git filter-repo --analyze"),
    ]
  )
}
