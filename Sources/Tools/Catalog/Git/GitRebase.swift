internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitRebase = Tool(
    "rebase",
    summary: "Makes commits again on top of others.",
    source: "git-rebase(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--no-verify", skipsQuestion: true),
      .flag("--skip", does: [.gitDiscards()]),
      .flag("--abort", does: [.gitDiscards()]),
      .value("-x", "--exec", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --keep-base -q --quiet -v --verbose -n --no-stat --signoff --committer-date-is-author-date
      --reset-author-date --ignore-date --ignore-whitespace -f --force-rebase --no-ff --continue
      --quit --edit-todo --show-current-patch --apply -m --merge -i --interactive -p
      --preserve-merges --rerere-autoupdate -k --keep-empty --autosquash --update-refs --autostash
      --allow-empty-message --fork-point --root --reschedule-failed-exec --reapply-cherry-picks
      """,
    values: "--onto -C --whitespace --empty -s --strategy -X --strategy-option",
    attached: "-S --gpg-sign -r --rebase-merges",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitNames,
    ],
    examples: [
      Example("git rebase -i main", "modify git index", "modify git refs"),
      Example(
        "git rebase --exec true main",
        "modify git index",
        "modify git refs",
        "execute shell code true"
      ),
      Example("git rebase --abort", "modify git index", "modify git refs", "overwrite git changes"),
    ]
  )
}
