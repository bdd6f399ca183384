internal import ToolDescriptions

extension Tool {
  static let csplit = Tool(
    "csplit",
    summary: "Splits a file at lines.",
    source: "csplit(1), GNU coreutils 9.1",
    options: [
      .value("-f", "--prefix"),
      .flags("-k --keep-files --suppress-matched -s --quiet --silent -z --elide-empty-files"),
      .values("-b --suffix-format -n --digits"),
      .help, .version,
    ],
    operands: .reader(.split),
    examples: [
      Example("csplit a 10", "read a", "overwrite xx[0-9a-z][0-9a-z]*"),
      Example("csplit -f part- a /x/ {*}", "read a", "overwrite part-[0-9a-z][0-9a-z]*"),
      Example(
        "csplit --fast a 10",
        "unknown text --fast",
        "read a",
        "overwrite xx[0-9a-z][0-9a-z]*"
      ),
    ]
  )
}
