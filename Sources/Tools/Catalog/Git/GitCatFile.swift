internal import ToolDescriptions

extension Tool {
  static let gitCatFile = Tool(
    "cat-file",
    summary: "Shows the content or the type of an object.",
    source: "git-cat-file(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -e -p -t -s --allow-unknown-type --use-mailmap --mailmap -z --batch-all-objects --buffer
      --follow-symlinks --unordered --textconv --filters
      """,
    values: "--path",
    attached: "--batch --batch-check --batch-command",
    operands: .ignored,
    examples: [
      Example("git cat-file -p HEAD")
    ]
  )
}
