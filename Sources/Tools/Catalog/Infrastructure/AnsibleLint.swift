internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ansibleLint = Tool(
    "ansible-lint",
    summary: "Checks playbooks.",
    source: "https://ansible.readthedocs.io/projects/lint, ansible-lint 25.2",
    options: [
      .optional("--fix", "--write", sets: ["fix"], does: [.fixesPlaybooks]),
      .value("-c", "--config-file", "-i", "--ignore-file", "--yamllint-file", does: [.reads]),
      .value("--sarif-file", does: [.overwrites]),
      .flag("--generate-ignore", does: [Deed(.create, .fixedPath(".ansible-lint-ignore"))]),
      .value("--project-dir"),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv --verbose -q -qq --quiet -p --parseable --parseable-severity -L --list-rules -T
      --list-tags -P --list-profiles -s --strict --offline --no-offline --force-color --nocolor
      --progressive --show-relpath --no-write -R
      """,
    values: """
      -f --format -t --tags -x --skip-list -w --warn-list --enable-list -r --rules-dir --exclude
      --profile --kinds -C
      """,
    operands: .each([.reads]),
    examples: [
      Example("ansible-lint playbook.yml", "read playbook.yml"),
      Example("ansible-lint --fix playbook.yml", "modify file playbooks", "read playbook.yml"),
      Example("ansible-lint --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Files are rewritten as rules say.
  static let fixesPlaybooks = Deed(
    .modify,
    .fixed(.file, "playbooks"),
    reversibility: .unknown,
    why: "what the files were before comes back only from git",
    safer: "git commit first"
  )
}
