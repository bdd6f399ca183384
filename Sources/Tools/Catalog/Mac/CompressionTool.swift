internal import ToolDescriptions

extension Tool {
  static let compressionTool = Tool(
    "compression_tool",
    summary: "Makes data smaller, or the other way round.",
    source: "compression_tool(1), macOS 14",
    grammar: .single,
    options: [.value("-o", does: [.overwrites]), .value("-i", does: [.reads])],
    flags: "-encode -decode -v -h -help",
    values: "-a -b -t -A -B",
    examples: [
      Example("compression_tool -encode -i a -o b", "overwrite b", "read a"),
      Example("compression_tool -decode -a zlib -i input.z", "read input.z"),
      Example("compression_tool -frob", "unknown text -frob"),
    ]
  )
}
