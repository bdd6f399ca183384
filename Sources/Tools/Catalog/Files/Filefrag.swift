internal import ToolDescriptions

extension Tool {
  static let filefrag = Tool(
    "filefrag",
    summary: "Says in how many pieces files lie on the disk.",
    source: "filefrag(8), e2fsprogs 1.47.0",
    grammar: .exact,
    flags: "-B -e -E -k -P -s -v -V -x -X",
    attached: "-b",
    operands: .each([.reads]),
    examples: [
      Example("filefrag a", "read a"),
      Example(
        "filefrag -v path/to/file1 path/to/file2",
        "read path/to/file1",
        "read path/to/file2"
      ),
      Example("filefrag -Z a", "read a", "unknown text -Z"),
    ]
  )
}
