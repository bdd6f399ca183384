internal import Effects
internal import ToolDescriptions

extension Tool {
  static let qlmanage = Tool(
    "qlmanage",
    summary: "Shows files in a small form.",
    source: "qlmanage(1), macOS 14",
    grammar: .exact,
    options: [.flag("-r"), .value("-o", does: [Deed(.create, .tree)])],
    flags: "-t -p -x -i -z -h -m",
    values: "-s -f -F -g -c -d",
    operands: .each([.reads]),
    examples: [
      Example("qlmanage -p file.pdf", "read file.pdf"),
      Example("qlmanage -t -o out a.pdf", "create out/**", "read a.pdf"),
      Example("qlmanage --frob a", "read a", "unknown text --frob"),
    ]
  )
}
