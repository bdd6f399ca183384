internal import Effects
internal import ToolDescriptions

extension Tool {
  static let e4defrag = Tool(
    "e4defrag",
    summary: "Puts the pieces of files together on the disk.",
    source: "e4defrag(8), e2fsprogs 1.47.0",
    grammar: .exact,
    options: [.flag("-c", sets: ["look"])],
    flags: "-v",
    operands: .each([Deed(.read, .path)]),
    does: [
      Deed(
        .modify,
        .fixed(.setting, "where files lie on the disk"),
        unless: ["look"],
        reversibility: .reversible,
        why: "the files stay as they are"
      )
    ],
    examples: [
      Example("e4defrag a", "modify setting where files lie on the disk", "read a"),
      Example("e4defrag -c dir", "read dir"),
      Example(
        "e4defrag -Z a",
        "modify setting where files lie on the disk",
        "read a",
        "unknown text -Z"
      ),
    ]
  )
}
