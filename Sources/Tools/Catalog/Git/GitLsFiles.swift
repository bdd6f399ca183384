internal import ToolDescriptions

extension Tool {
  static let gitLsFiles = Tool(
    "ls-files",
    summary: "Lists files of the index and the work tree.",
    source: "git-ls-files(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-X", "--exclude-from", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -z -t -v -f -c --cached -d --deleted -m --modified -o --others -i --ignored -s --stage -k
      --killed --directory --eol --empty-directory -u --unmerged --resolve-undo --exclude-standard
      --full-name --recurse-submodules --error-unmatch --debug --deduplicate --sparse
      """,
    values: "-x --exclude --exclude-per-directory --with-tree --format",
    attached: "--abbrev",
    operands: .ignored,
    examples: [
      Example("git ls-files -o --exclude-standard")
    ]
  )
}
