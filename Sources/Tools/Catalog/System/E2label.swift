internal import Effects
internal import ToolDescriptions

extension Tool {
  static let e2label = Tool(
    "e2label",
    summary: "Shows or changes the name of a file system.",
    source: "e2label(8), e2fsprogs 1.47.0; fatlabel(8), dosfstools 4.2",
    grammar: .none,
    operands: .sourcesThenTarget(
      sources: [
        Deed(.modify, .path, reversibility: .reversible, why: "the file system gets another name")
      ],
      target: [],
      alone: [.reads]
    ),
    examples: [
      Example("e2label /dev/sdb1", "read /dev/sdb1"),
      Example("e2label /dev/sdb1 data", "modify /dev/sdb1"),
      Example("e2label"),
    ]
  )
}
