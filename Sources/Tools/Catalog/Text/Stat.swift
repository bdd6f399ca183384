internal import ToolDescriptions

extension Tool {
  static let stat = Tool(
    "stat",
    summary: "Prints what is known of a file.",
    source: "stat(1), GNU coreutils 9.1",
    options: [
      .values("-c --format --printf --cached"), .flags("-x -s"),
      .flags("-L --dereference -f --file-system -t --terse"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("stat -c %s a", "read a"),
      Example("stat -f /", "read /"),
      Example("stat --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
