internal import Effects
internal import ToolDescriptions

extension Tool {
  static let preCommit = Tool(
    "pre-commit",
    summary: "Runs checks of the project over files.",
    source: "pre-commit --help, pre-commit 4",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      -a --all-files -v --verbose --show-diff-on-failure --fail-fast --install-hooks
      --allow-missing-config --bleeding-edge --freeze --no-allow-missing-config
      """,
    values: """
      -c --config --color -t --hook-type --hook-stage -s --from-ref --source -o --to-ref
      --origin --files --commit-msg-filename --remote-branch --local-branch --remote-name
      --remote-url --checkout-type --is-squash-merge --pre-rebase-upstream --pre-rebase-branch
      --rewrite-command --prepare-commit-message-source --commit-object-name --repo -j --jobs
      --ref --rev
      """,
    subcommands: [
      .preCommitRun, .preCommitInstall, .preCommitAutoupdate, .preCommitSampleConfig,
      .preCommitClean,
    ],
    examples: [
      Example("pre-commit run --all-files", "execute project pre-commit run"),
      Example("pre-commit uninstall", "modify .git/hooks"),
      Example("pre-commit zap", "unknown program pre-commit zap"),
    ]
  )

  static let preCommitRun = Tool(
    "run",
    aliases: [
      "try-repo", "hook-impl", "init-templatedir", "validate-config", "validate-manifest",
      "install-hooks", "hazmat",
    ],
    summary: "Runs checks.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      -a --all-files -v --verbose --show-diff-on-failure --fail-fast --install-hooks
      --allow-missing-config --bleeding-edge --freeze --no-allow-missing-config
      """,
    values: """
      -c --config --color -t --hook-type --hook-stage -s --from-ref --source -o --to-ref
      --origin --files --commit-msg-filename --remote-branch --local-branch --remote-name
      --remote-url --checkout-type --is-squash-merge --pre-rebase-upstream --pre-rebase-branch
      --rewrite-command --prepare-commit-message-source --commit-object-name --repo -j --jobs
      --ref --rev
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let preCommitInstall = Tool(
    "install",
    aliases: ["uninstall"],
    summary: "Makes git run the checks, or not.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      -a --all-files -v --verbose --show-diff-on-failure --fail-fast --install-hooks
      --allow-missing-config --bleeding-edge --freeze --no-allow-missing-config
      """,
    values: """
      -c --config --color -t --hook-type --hook-stage -s --from-ref --source -o --to-ref
      --origin --files --commit-msg-filename --remote-branch --local-branch --remote-name
      --remote-url --checkout-type --is-squash-merge --pre-rebase-upstream --pre-rebase-branch
      --rewrite-command --prepare-commit-message-source --commit-object-name --repo -j --jobs
      --ref --rev
      """,
    operands: .ignored,
    does: [Deed(.modify, .fixedPath(".git/hooks"), reversibility: .reversible)]
  )

  static let preCommitAutoupdate = Tool(
    "autoupdate",
    aliases: ["migrate-config"],
    summary: "Changes the settings.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      -a --all-files -v --verbose --show-diff-on-failure --fail-fast --install-hooks
      --allow-missing-config --bleeding-edge --freeze --no-allow-missing-config
      """,
    values: """
      -c --config --color -t --hook-type --hook-stage -s --from-ref --source -o --to-ref
      --origin --files --commit-msg-filename --remote-branch --local-branch --remote-name
      --remote-url --checkout-type --is-squash-merge --pre-rebase-upstream --pre-rebase-branch
      --rewrite-command --prepare-commit-message-source --commit-object-name --repo -j --jobs
      --ref --rev
      """,
    operands: .ignored,
    does: [Deed(.modify, .fixedPath(".pre-commit-config.yaml"))]
  )

  static let preCommitSampleConfig = Tool(
    "sample-config",
    aliases: ["help"],
    summary: "Prints something.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      -a --all-files -v --verbose --show-diff-on-failure --fail-fast --install-hooks
      --allow-missing-config --bleeding-edge --freeze --no-allow-missing-config
      """,
    values: """
      -c --config --color -t --hook-type --hook-stage -s --from-ref --source -o --to-ref
      --origin --files --commit-msg-filename --remote-branch --local-branch --remote-name
      --remote-url --checkout-type --is-squash-merge --pre-rebase-upstream --pre-rebase-branch
      --rewrite-command --prepare-commit-message-source --commit-object-name --repo -j --jobs
      --ref --rev
      """,
    operands: .ignored
  )

  static let preCommitClean = Tool(
    "clean",
    aliases: ["gc"],
    summary: "Empties the cache.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      -a --all-files -v --verbose --show-diff-on-failure --fail-fast --install-hooks
      --allow-missing-config --bleeding-edge --freeze --no-allow-missing-config
      """,
    values: """
      -c --config --color -t --hook-type --hook-stage -s --from-ref --source -o --to-ref
      --origin --files --commit-msg-filename --remote-branch --local-branch --remote-name
      --remote-url --checkout-type --is-squash-merge --pre-rebase-upstream --pre-rebase-branch
      --rewrite-command --prepare-commit-message-source --commit-object-name --repo -j --jobs
      --ref --rev
      """,
    does: [.emptiesCache]
  )
}
