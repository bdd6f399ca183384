internal import ToolDescriptions

extension Tool {
  static let wc = Tool(
    "wc",
    summary: "Counts lines, words and bytes.",
    source: "wc(1), GNU coreutils 9.1",
    options: [
      .value("--files0-from", does: [.reads]), .values("--total"),
      .flags("-c --bytes -m --chars -l --lines -L --max-line-length -w --words"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("wc -l a", "read a"),
      Example("wc a", "read a"),
      Example("wc --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
