internal import ToolDescriptions

extension Tool {
  static let gitConfig = Tool(
    "config",
    summary: "Reads and writes settings.",
    source: "git-config(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-f", "--file"),
      .flag("--get", sets: ["get"]),
      .flag("--get-all", sets: ["get"]),
      .flag("--get-regexp", sets: ["get"]),
      .flag("--get-urlmatch", sets: ["get"]),
      .flag("--unset", sets: ["unset"]),
      .flag("--unset-all", sets: ["unset"]),
      .flag("--rename-section", sets: ["unset"]),
      .flag("--remove-section", sets: ["unset"]),
      .flag("-l", "--list", sets: ["get"]),
      .flag("-e", "--edit", sets: ["unset"]),
      .flag("--get-color", sets: ["get"]),
      .flag("--get-colorbool", sets: ["get"]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --global --system --local --worktree --replace-all --add --fixed-value --bool --int
      --bool-or-int --bool-or-str --path --expiry-date -z --null --name-only --includes
      --show-origin --show-scope
      """,
    values: "--blob -t --type --default",
    operands: .reader(.gitConfig),
    examples: [
      Example("git config user.name"),
      Example("git config --global user.name me", "modify setting user.name"),
      Example("git config core.hooksPath /dev/null", "modify setting core.hooksPath"),
      Example("git config --unset user.name", "modify setting user.name"),
      Example("git config -l"),
    ]
  )
}
