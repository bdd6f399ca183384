internal import ToolDescriptions

extension Tool {
  static let pinky = Tool(
    "pinky",
    summary: "Prints who is logged in.",
    source: "pinky(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: "-l -b -h -p -s -f -w -i -q",
    operands: .ignored,
    examples: [
      Example("pinky"),
      Example("pinky user -l"),
      Example("pinky --frob", "unknown text --frob"),
    ]
  )
}
