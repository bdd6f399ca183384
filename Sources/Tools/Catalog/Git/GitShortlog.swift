internal import ToolDescriptions

extension Tool {
  static let gitShortlog = Tool(
    "shortlog",
    summary: "Sums up a log.",
    source: "git-shortlog(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--all --no-merges --merges -c --committer -n --numbered -s --summary -e --email",
    values: "--since --until --author --grep --group",
    attached: "-w",
    operands: .ignored,
    examples: [
      Example("git shortlog -sn")
    ]
  )
}
