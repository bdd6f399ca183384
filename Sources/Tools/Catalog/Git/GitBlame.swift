internal import ToolDescriptions

extension Tool {
  static let gitBlame = Tool(
    "blame",
    aliases: ["annotate"],
    summary: "Shows who last changed each line.",
    source: "git-blame(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--ignore-revs-file", does: [.reads]),
      .value("-S", does: [.reads]),
      .value("--contents", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --reverse --first-parent -i --incremental -b --root --show-stats --progress --score-debug -f
      --show-name -n --show-number -p --porcelain --line-porcelain -c -t -l -s -e --show-email -w
      --color-lines --color-by-age --minimal
      """,
    values: "--since --encoding --date --ignore-rev -L",
    attached: "-C -M --abbrev",
    operands: .ignored,
    examples: [
      Example("git blame -L 1,9 a")
    ]
  )
}
