internal import ToolDescriptions

extension Tool {
  static let gitStatus = Tool(
    "status",
    summary: "Shows what differs.",
    source: "git-status(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -v --verbose -s --short -b --branch --show-stash --ahead-behind --long -z --null
      --no-renames
      """,
    attached: """
      --porcelain -u --untracked-files --ignored --ignore-submodules --column -M --find-renames
      """,
    operands: .ignored,
    examples: [
      Example("git status -sb --porcelain=v2")
    ]
  )
}
