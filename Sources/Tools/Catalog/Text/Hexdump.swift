internal import ToolDescriptions

extension Tool {
  static let hexdump = Tool(
    "hexdump",
    summary: "Prints bytes as numbers.",
    source: "hexdump(1), util-linux 2.38.1",
    options: [
      .value("-f", "--format-file", does: [.reads]), .values("-e -n -s"),
      .flag("-h", "-V", sets: [.help]),
      .flags("-b --one-byte-octal -c --one-byte-char -C --canonical -d --two-bytes-decimal -o"),
      .flags("--two-bytes-octal -x --two-bytes-hex -v --no-squeezing"),
      .values("--format --length --skip"),
      .optionals("-L --color"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("hexdump -C a", "read a"),
      Example("hexdump -n 16 -s 4 a", "read a"),
      Example("hexdump --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
