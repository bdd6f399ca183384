internal import ToolDescriptions

extension Tool {
  static let ansibleConfig = Tool(
    "ansible-config",
    summary: "Shows settings of Ansible.",
    source: "ansible-config(1), ansible-core 2.18",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-v -vv -vvv --verbose --only-changed --changed-only --disabled",
    values: "-t --type -f --format",
    operands: .reader(.operation),
    verbs: Verb.paths("list|dump|view|init|validate"),
    examples: [
      Example("ansible-config dump --only-changed"),
      Example("ansible-config list"),
      Example("ansible-config list --zap", "unknown text --zap"),
    ]
  )
}
