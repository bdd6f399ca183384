internal import ToolDescriptions

extension Tool {
  static let mktemp = Tool(
    "mktemp",
    summary: "Makes a temporary file or directory of a new name.",
    source: "mktemp(1), GNU coreutils 9.1",
    options: [
      .flag("-u", "--dry-run", sets: [.dryRun]),
      .value("-p"), .optionals("--tmpdir"),
      .flags("-d --directory -q --quiet -t"),
      .values("--suffix"),
      .help, .version,
    ],
    operands: .each([.creates]),
    examples: [
      Example("mktemp"),
      Example("mktemp -d"),
      Example("mktemp --safe", "unknown text --safe"),
    ]
  )
}
