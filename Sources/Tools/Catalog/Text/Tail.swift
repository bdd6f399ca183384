internal import ToolDescriptions

extension Tool {
  static let tail = Tool(
    "tail",
    summary: "Prints the end of files.",
    source: "tail(1), GNU coreutils 9.1",
    options: [
      .flags("-# -f -F -r"),
      .values("-n --lines -c --bytes -s --sleep-interval --pid --max-unchanged-stats"),
      .optionals("--follow"),
      .flags("-q --quiet --silent --retry -v --verbose -z --zero-terminated"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("tail -f log", "read log"),
      Example("tail -n +2 a", "read a"),
      Example("tail --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
