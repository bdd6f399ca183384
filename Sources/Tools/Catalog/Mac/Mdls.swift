internal import ToolDescriptions

extension Tool {
  static let mdls = Tool(
    "mdls",
    summary: "Shows what macOS notes of files.",
    source: "mdls(1), mdimport(1), macOS 14",
    grammar: .exact,
    options: [.value("-o", does: [.overwrites])],
    flags: "-raw -A -X -L -i -d1 -d2 -d3 -p -w -h -m",
    values: "-name -nullMarker -plist -g -n -y -t -r -d",
    operands: .each([.reads]),
    examples: [
      Example("mdls a", "read a"),
      Example("mdimport -t file.txt"),
      Example("mdls --frob a", "read a", "unknown text --frob"),
    ]
  )
}
