internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Setting the clock, by which orders, leases and approvals end.
  static func setsClock(_ what: What) -> Deed {
    Deed(
      .modify,
      what,
      reversibility: .reversible,
      why: "what people have ordered, leased or approved ends by the clock",
      safer: "for a test with another time: faketime, or the test's own clock",
      traits: [.gate]
    )
  }

  static let date = Tool(
    "date",
    summary: "Prints the time, or sets it.",
    source: "date(1), GNU coreutils 9.1",
    options: [
      .value(
        "-s",
        "--set",
        does: [setsClock(.fixed(.setting, "the system's time"))]
      ),
      .value("-f", "--file", "-r", "--reference", does: [.reads]),
      .values("-d --date --rfc-3339 -v"), .optionals("-I --iso-8601"),
      .flags("-u --utc --universal -R --rfc-email --rfc-2822 --debug --resolution -n"),
      // Of BSD: it only converts.
      .flag("-j", sets: [.dryRun]),
      .help, .version,
    ],
    operands: .each([setsClock(.word(.moment))]),
    examples: [
      Example("date +%F"),
      Example("date -s 2020-01-01", "modify setting the system's time"),
      Example("date 010100002030", "modify setting the system's time"),
      Example("date --frob", "unknown text --frob"),
    ]
  )
}
