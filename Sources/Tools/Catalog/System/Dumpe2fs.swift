internal import ToolDescriptions

extension Tool {
  static let dumpe2fs = Tool(
    "dumpe2fs",
    summary: "Prints what a file system says of itself.",
    source: "dumpe2fs(8), e2fsprogs 1.47.0",
    grammar: .exact,
    flags: "-b -f -g -h -i -m -x -V",
    values: "-o",
    operands: .each([.reads]),
    examples: [
      Example("dumpe2fs /dev/sdb1", "read /dev/sdb1"),
      Example("dumpe2fs -V"),
      Example("dumpe2fs -Z disk.img", "read disk.img", "unknown text -Z"),
    ]
  )
}
