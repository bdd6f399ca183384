internal import ToolDescriptions

extension Tool {
  static let gitLsRemote = Tool(
    "ls-remote",
    summary: "Lists the references of another repository.",
    source: "git-ls-remote(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--upload-pack", does: [.runsThere]),
      .help,
    ],
    flags: "-q --quiet -t --tags -h --heads --refs --get-url --exit-code --symref",
    values: "--exec --sort -o --server-option",
    operands: .ignored,
    examples: [
      Example("git ls-remote --heads origin")
    ]
  )
}
