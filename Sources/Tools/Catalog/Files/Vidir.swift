internal import Effects
internal import ToolDescriptions

extension Tool {
  static let vidir = Tool(
    "vidir",
    summary: "Lets an editor rename and remove files.",
    source: "vidir(1), moreutils 0.67",
    grammar: .gnu,
    flags: "-v --verbose",
    operands: .each([.reads]),
    does: [
      Deed(
        .unknown,
        .fixed(.file, "files that the editor removes"),
        why: "the editor says which files are renamed or removed"
      )
    ],
    examples: [
      Example("vidir", "unknown file files that the editor removes"),
      Example("vidir dir", "read dir", "unknown file files that the editor removes"),
      Example("vidir a b", "read a", "read b", "unknown file files that the editor removes"),
    ]
  )
}
