internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chflags = Tool(
    "chflags",
    summary: "Changes flags of files.",
    source: "chflags(1), macOS 14",
    grammar: .exact,
    options: [.flag("-R", sets: [.recursive])],
    flags: "-f -h -v -H -L -P -x",
    operands: .list(
      [[]],
      rest: [
        Deed(.modify, .path, reversibility: .reversible, why: "the opposite flag takes it back")
      ]
    ),
    examples: [
      Example("chflags hidden a", "modify a"),
      Example("chflags schg a b", "modify a", "modify b"),
      Example("chflags --frob hidden a", "modify a", "unknown text --frob"),
    ]
  )
}
