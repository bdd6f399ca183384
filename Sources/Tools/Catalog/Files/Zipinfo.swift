internal import ToolDescriptions

extension Tool {
  static let zipinfo = Tool(
    "zipinfo",
    summary: "Lists what a zip archive holds, or searches it.",
    source: "zipinfo(1), zipgrep(1), Info-ZIP 6.00; zipcmp(1)",
    grammar: .exact,
    flags: "-1 -2 -s -m -l -v -h -M -t -T -u -z -U -C -Z",
    values: "-x",
    operands: .list([[.reads]], rest: []),
    examples: [
      Example("zipinfo a.zip", "read a.zip"),
      Example("zipinfo -1 a.zip", "read a.zip"),
      Example("zipinfo --frob a.zip", "read a.zip", "unknown text --frob"),
    ]
  )
}
