internal import Effects
internal import ToolDescriptions

extension Tool {
  static let date = Tool(
    "date",
    summary: "Prints the time, or sets it.",
    source: "date(1), GNU coreutils 9.1",
    options: [
      .value(
        "-s",
        "--set",
        does: [Deed(.modify, .fixed(.setting, "the system's time"), reversibility: .reversible)]
      ),
      .value("-f", "--file", "-r", "--reference", does: [.reads]),
      .values("-d --date --rfc-3339 -v"), .optionals("-I --iso-8601"),
      .flags("-u --utc --universal -R --rfc-email --rfc-2822 --debug --resolution -j -n"),
      .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("date +%F"),
      Example("date -s 2020-01-01", "modify setting the system's time"),
      Example("date --frob", "unknown text --frob"),
    ]
  )
}
