internal import ToolDescriptions

extension Tool {
  static let partprobe = Tool(
    "partprobe",
    summary: "Tells the kernel of changed tables of partitions.",
    source: "partprobe(8), GNU Parted 3.5",
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]), .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    flags: "-s --summary",
    operands: .each([.reads]),
    examples: [
      Example("partprobe"),
      Example("partprobe /dev/sda", "read /dev/sda"),
      Example("partprobe --frob", "unknown text --frob"),
    ]
  )
}
