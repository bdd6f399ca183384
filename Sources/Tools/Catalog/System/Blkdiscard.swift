internal import Effects
internal import ToolDescriptions

extension Tool {
  static let blkdiscard = Tool(
    "blkdiscard",
    summary: "Tells a device to forget everything that it holds.",
    source: "blkdiscard(8), util-linux 2.38.1",
    options: [
      .flag("-f", "--force", skipsQuestion: true), .values("-o --offset -l --length -p --step"),
      .flags("-s --secure -z --zeroout -v --verbose"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.overwrite, .path, why: "the device forgets what it holds")]),
    examples: [
      Example("blkdiscard /dev/sda", "overwrite /dev/sda"),
      Example("blkdiscard -f /dev/sda", "overwrite /dev/sda"),
      Example("blkdiscard --frob /dev/sda", "unknown text --frob", "overwrite /dev/sda"),
    ]
  )
}
