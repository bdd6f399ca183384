internal import ToolDescriptions

extension Tool {
  static let zipgrep = Tool(
    "zipgrep",
    summary: "Searches what a zip archive holds.",
    source: "zipgrep(1), Info-ZIP 6.00",
    grammar: .exact,
    flags: "-v -i -n -l -h -c -w -x -E -F -o -H -s -q",
    values: "-e -m -A -B -C",
    operands: .list([[], [.reads]], rest: []),
    examples: [
      Example("zipgrep word a.zip", "read a.zip"),
      Example("zipgrep -v \"search_pattern\" path/to/file.zip", "read path/to/file.zip"),
      Example("zipgrep --frob word a.zip", "read a.zip", "unknown text --frob"),
    ]
  )
}
