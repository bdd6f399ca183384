internal import ToolDescriptions

extension Tool {
  static let gitBranch = Tool(
    "branch",
    summary: "Lists, makes, moves and deletes branches.",
    source: "git-branch(1), git 2.39.5",
    grammar: .negating,
    options: [
      .optional("--contains", sets: ["list"]),
      .optional("--no-contains", sets: ["list"]),
      .optional("--with", sets: ["list"]),
      .optional("--without", sets: ["list"]),
      .flag("-a", "--all", sets: ["list"]),
      .flag("-d", "--delete", sets: ["delete"]),
      .flag("-D", sets: ["delete", "force"], skipsQuestion: true),
      .flag("-m", "--move", sets: ["change"]),
      .flag("-M", sets: ["change", "force"], skipsQuestion: true),
      .flag("-c", "--copy", sets: ["change"]),
      .flag("-C", sets: ["change", "force"], skipsQuestion: true),
      .flag("-l", "--list", sets: ["list"]),
      .flag("--show-current", sets: ["list"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .optional("--merged", sets: ["list"]),
      .optional("--no-merged", sets: ["list"]),
      .value("--points-at", sets: ["list"]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --set-upstream --unset-upstream -r --remotes --create-reflog
      --edit-description -i --ignore-case --recurse-submodules
      """,
    values: "-u --set-upstream-to --sort --format",
    attached: "-t --track --color --abbrev --column",
    operands: .reader(.gitBranch),
    examples: [
      Example("git branch -a"),
      Example("git branch new", "create git branches new"),
      Example("git branch -d old", "delete git branches old"),
      Example("git branch -D old", "delete git branches old"),
      Example("git branch -M main", "overwrite git refs main"),
      Example("git branch -vv"),
      Example("git branch -f main HEAD~3", "overwrite git refs main"),
    ]
  )
}
