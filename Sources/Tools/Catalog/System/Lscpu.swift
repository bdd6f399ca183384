internal import ToolDescriptions

extension Tool {
  static let lscpu = Tool(
    "lscpu",
    summary: "Lists hardware and what is attached.",
    source: "lscpu(1), lsblk(8), util-linux 2.38.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("lscpu"),
      Example("lsblk -f"),
      Example("findmnt /"),
    ]
  )
}
