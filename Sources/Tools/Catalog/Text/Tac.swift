internal import ToolDescriptions

extension Tool {
  static let tac = Tool(
    "tac",
    summary: "Prints files with the last line first.",
    source: "tac(1), GNU coreutils 9.1",
    options: [
      .flags("-b --before -r --regex"),
      .values("-s --separator"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("tac -s : a", "read a"),
      Example("tac a", "read a"),
      Example("tac --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
