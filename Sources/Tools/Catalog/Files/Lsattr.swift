internal import ToolDescriptions

extension Tool {
  static let lsattr = Tool(
    "lsattr",
    summary: "Lists attributes that file systems keep of files.",
    source: "lsattr(1), e2fsprogs 1.47.0",
    grammar: .exact,
    flags: "-R -V -a -d -l -p -v",
    operands: .each([.reads]),
    examples: [
      Example("lsattr"),
      Example("lsattr a", "read a"),
      Example("lsattr -z a", "read a", "unknown text -z"),
    ]
  )
}
