internal import Effects

extension Tool {
  static let preCommit = Tool(
    "pre-commit",
    summary: "Runs the checks of a project before a commit.",
    source: "https://pre-commit.com, pre-commit 4",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    subcommands: [
      .preCommitRun, .preCommitInstall, .preCommitUninstall, .preCommitUpdate,
      .preCommitClean, .preCommitLook,
    ],
    examples: [
      Example("pre-commit run --all-files", "execute project pre-commit run"),
      Example("pre-commit install", "modify setting git hooks"),
      Example("pre-commit zap", "unknown program pre-commit zap"),
    ]
  )

  static let preCommitRun = Tool(
    "run",
    aliases: ["try-repo"],
    summary: "Runs the checks.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-a --all-files --show-diff-on-failure --fail-fast -v --verbose",
    values: """
      -c --config --color --hook-stage --files --from-ref --to-ref -s --source -o --origin --ref
      --remote-name --remote-url --remote-branch --local-branch --commit-msg-filename -j --jobs
      """,
    operands: .ignored,
    does: [Deed(.execute, .project)]
  )

  static let preCommitInstall = Tool(
    "install",
    aliases: ["install-hooks", "init-templatedir"],
    summary: "Puts the checks where git runs them.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-f --overwrite --install-hooks --allow-missing-config",
    values: "-c --config --color -t --hook-type",
    operands: .ignored,
    does: [Deed(.modify, .fixed(.setting, "git hooks"), reversibility: .reversible)]
  )

  static let preCommitUninstall = Tool(
    "uninstall",
    summary: "Takes the checks away.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    values: "-c --config --color -t --hook-type",
    does: [
      Deed(
        .delete,
        .fixed(.setting, "git hooks"),
        reversibility: .recoverable(.regenerate),
        why: "commits are no longer checked; `pre-commit install` brings the checks back",
        traits: [.skipsQuestion, .protection]
      )
    ]
  )

  static let preCommitUpdate = Tool(
    "autoupdate",
    aliases: ["migrate-config"],
    summary: "Changes the settings of the checks.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--bleeding-edge --freeze",
    values: "-c --config --color --repo -j --jobs",
    does: [Deed(.modify, .fixedPath(".pre-commit-config.yaml"))]
  )

  static let preCommitClean = Tool(
    "clean",
    aliases: ["gc"],
    summary: "Empties the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    values: "-c --config --color",
    does: [.emptiesCache]
  )

  static let preCommitLook = Tool(
    "validate-config",
    aliases: ["validate-manifest", "sample-config", "help"],
    summary: "Reads settings, or shows a sample of them.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    values: "--color",
    operands: .each([.reads])
  )
}
