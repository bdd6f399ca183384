internal import ToolDescriptions

extension Tool {
  static let dd = Tool(
    "dd",
    summary: "Copies and converts a file, block by block.",
    source: "dd(1), GNU coreutils 9.1",
    options: [
      .help, .version,
    ],
    operands: .reader(.dd),
    examples: [
      Example("dd if=a of=b", "read a", "overwrite b"),
      Example("dd if=/dev/zero of=/dev/sda bs=1M", "read /dev/zero", "overwrite /dev/sda"),
      Example("dd --fast if=a", "unknown text --fast", "read a"),
    ]
  )
}
