internal import ToolDescriptions

extension Tool {
  static let gitReadTree = Tool(
    "read-tree",
    summary: "Reads trees into the index.",
    source: "git-read-tree(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--reset", sets: ["reset"]),
      .flag("-u", sets: ["update"], does: [.gitDiscards(when: ["reset"])]),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --empty -v --verbose -m --trivial --aggressive -i --no-sparse-checkout --debug-unpack -q
      --quiet
      """,
    values: "--index-output --prefix --exclude-per-directory",
    attached: "--recurse-submodules",
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git read-tree --reset -u HEAD", "modify git index", "overwrite git changes"),
      Example("git read-tree HEAD", "modify git index"),
    ]
  )
}
