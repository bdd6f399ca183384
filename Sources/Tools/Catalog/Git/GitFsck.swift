internal import ToolDescriptions

extension Tool {
  static let gitFsck = Tool(
    "fsck",
    summary: "Checks the objects of a repository.",
    source: "git-fsck(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -v --verbose --unreachable --dangling --tags --root --cache --reflogs --full
      --connectivity-only --strict --lost-found --progress --name-objects
      """,
    operands: .ignored,
    examples: [
      Example("git fsck --full")
    ]
  )
}
