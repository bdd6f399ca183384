internal import ToolDescriptions

extension Tool {
  static let gitUpdateIndex = Tool(
    "update-index",
    summary: "Changes the index.",
    source: "git-update-index(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -q --ignore-submodules --add --replace --remove --unmerged --refresh --really-refresh
      --assume-unchanged --no-assume-unchanged --skip-worktree --no-skip-worktree
      --ignore-skip-worktree-entries --info-only --force-remove -z --stdin --index-info
      --unresolve -g --again --ignore-missing --verbose --clear-resolve-undo --split-index
      --untracked-cache --test-untracked-cache --force-untracked-cache --force-write-index
      --fsmonitor --fsmonitor-valid --no-fsmonitor-valid
      """,
    values: "--cacheinfo --chmod --index-version",
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git update-index --refresh", "modify git index")
    ]
  )
}
