internal import ToolDescriptions

extension Tool {
  static let ansibleDoc = Tool(
    "ansible-doc",
    summary: "Shows what modules of Ansible do.",
    source: "ansible-doc(1), ansible-core 2.18",
    options: [
      .flag("--version", sets: [.help]),
      .value("-M", "--module-path", "--playbook-dir", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv --verbose -l --list -F --list_files -s --snippet -j --json --metadata-dump
      --no-fail-on-errors
      """,
    values: "-t --type -e --entry-point -r --roles-path",
    operands: .ignored,
    examples: [
      Example("ansible-doc copy"),
      Example("ansible-doc -l"),
      Example("ansible-doc --zap copy", "unknown text --zap"),
    ]
  )
}
