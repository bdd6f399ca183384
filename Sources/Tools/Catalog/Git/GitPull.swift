internal import ToolDescriptions

extension Tool {
  static let gitPull = Tool(
    "pull",
    summary: "Fetches, and joins what came.",
    source: "git-pull(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--upload-pack", does: [.runsThere]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--no-verify", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --progress -n --stat --summary --squash --commit --edit --ff
      --ff-only --verify --verify-signatures --autostash --allow-unrelated-histories --all -a
      --append -t --tags -p --prune -k --keep --unshallow --update-shallow -4 --ipv4 -6 --ipv6
      --show-forced-updates --set-upstream
      """,
    values: """
      --cleanup -s --strategy -X --strategy-option --depth --shallow-since --shallow-exclude
      --deepen --refmap -o --server-option --negotiation-tip
      """,
    attached: "--recurse-submodules -r --rebase --log --signoff -S --gpg-sign -j --jobs",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitNames,
    ],
    examples: [
      Example("git pull --rebase origin main", "modify git index", "modify git refs")
    ]
  )
}
