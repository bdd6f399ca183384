internal import ToolDescriptions

extension Tool {
  static let gitAm = Tool(
    "am",
    summary: "Applies patches from mailboxes as commits.",
    source: "git-am(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-i", "--interactive"),
      .flag("--skip", does: [.gitDiscards()]),
      .flag("--abort", does: [.gitDiscards()]),
      .flag("--no-verify", skipsQuestion: true),
      .flag("-n", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -b --binary -3 --3way -q --quiet -s --signoff -u --utf8 -k --keep --keep-non-patch -m
      --message-id --keep-cr --no-keep-cr -c --scissors --ignore-space-change --ignore-whitespace
      --reject --continue -r --resolved --quit --allow-empty --committer-date-is-author-date
      --ignore-date --rerere-autoupdate --rebasing
      """,
    values: """
      --quoted-cr --whitespace --directory --exclude --include -C -p --patch-format --resolvemsg
      --empty
      """,
    attached: "--show-current-patch -S --gpg-sign",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitNames,
    ],
    examples: [
      Example("git am -3 a.patch", "modify git index", "modify git refs"),
      Example("git am --abort", "modify git index", "modify git refs", "overwrite git changes"),
    ]
  )
}
