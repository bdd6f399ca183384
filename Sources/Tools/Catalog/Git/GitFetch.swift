internal import ToolDescriptions

extension Tool {
  static let gitFetch = Tool(
    "fetch",
    summary: "Gets commits from another repository.",
    source: "git-fetch(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--upload-pack", does: [.runsThere]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --all --set-upstream -a --append --atomic -m --multiple -t --tags -n
      --prefetch -p --prune -P --prune-tags --write-fetch-head -k --keep -u --update-head-ok
      --progress --unshallow --refetch --update-shallow -4 --ipv4 -6 --ipv6 --negotiate-only
      --auto-maintenance --auto-gc --show-forced-updates --write-commit-graph --stdin
      """,
    values: """
      -j --jobs --depth --shallow-since --shallow-exclude --deepen --submodule-prefix
      --recurse-submodules-default --refmap -o --server-option --negotiation-tip --filter
      """,
    attached: "--recurse-submodules",
    operands: .ignored,
    does: [
      .gitFetches
    ],
    examples: [
      Example("git fetch --all --prune", "create git refs"),
      Example("git fetch -f origin", "create git refs"),
    ]
  )
}
