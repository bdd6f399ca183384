internal import ToolDescriptions

extension Tool {
  static let gitTag = Tool(
    "tag",
    summary: "Lists, makes and deletes tags.",
    source: "git-tag(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-l", "--list", sets: ["list"]),
      .optional("-n", sets: ["list"]),
      .flag("-d", "--delete", sets: ["delete"]),
      .flag("-v", "--verify", sets: ["list"]),
      .value("-F", "--file", does: [.reads]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .optional("--contains", sets: ["list"]),
      .optional("--no-contains", sets: ["list"]),
      .optional("--merged", sets: ["list"]),
      .optional("--no-merged", sets: ["list"]),
      .value("--points-at", sets: ["list"]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-a --annotate -e --edit -s --sign --create-reflog -i --ignore-case",
    values: "-m --message --cleanup -u --local-user --with --without --sort --format",
    attached: "--column --color",
    operands: .reader(.gitBranch),
    examples: [
      Example("git tag v1", "create git tags v1"),
      Example("git tag -d v1", "delete git tags v1"),
      Example("git tag -f v1", "overwrite git refs v1"),
      Example("git tag -l v*"),
      Example("git tag -a v1 -m x", "create git tags v1"),
    ]
  )
}
