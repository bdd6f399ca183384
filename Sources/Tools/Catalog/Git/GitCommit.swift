internal import ToolDescriptions

extension Tool {
  static let gitCommit = Tool(
    "commit",
    summary: "Makes a commit.",
    source: "git-commit(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-F", "--file", does: [.reads]),
      .value("-t", "--template", does: [.reads]),
      .flag("-n", "--no-verify", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("--amend", does: [.gitAmends]),
      .value("--pathspec-from-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -v --verbose --reset-author -s --signoff -e --edit --status -a --all -i --include
      --interactive -p --patch -o --only --short --branch --ahead-behind --porcelain --long -z
      --null --no-post-rewrite --pathspec-file-nul --allow-empty --allow-empty-message
      """,
    values: """
      --author --date -m --message -c --reedit-message -C --reuse-message --fixup --squash
      --trailer --cleanup
      """,
    attached: "-S --gpg-sign -u --untracked-files",
    operands: .ignored,
    does: [
      .gitNames
    ],
    examples: [
      Example("git commit -am x", "modify git refs"),
      Example("git commit --no-verify -m x", "modify git refs"),
      Example("git commit --amend --no-edit", "modify git refs", "modify git refs"),
      Example("git commit -m x --dry-run"),
    ]
  )
}
