internal import Effects
internal import ToolDescriptions

extension Tool {
  static let e2label = Tool(
    "e2label",
    summary: "Shows or changes the name of a file system.",
    source: "e2label(8), e2fsprogs 1.47.0; fatlabel(8), dosfstools 4.2",
    grammar: .none,
    operands: .list(
      [
        [Deed(.read, .path)],
        [Deed(.modify, .fixed(.setting, "the name of a file system"), reversibility: .reversible)],
      ],
      rest: []
    ),
    examples: [
      Example("e2label /dev/sdb1", "read /dev/sdb1"),
      Example(
        "e2label /dev/sdb1 data",
        "modify setting the name of a file system",
        "read /dev/sdb1"
      ),
      Example("e2label"),
    ]
  )
}
