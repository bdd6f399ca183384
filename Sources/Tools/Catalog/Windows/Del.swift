internal import Effects
internal import ToolDescriptions

extension Tool {
  static let del = Tool(
    "del",
    summary: "Removes files, as a command of Windows.",
    source: "del, Windows 11",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.directory, "files of Windows"),
        reversibility: .irreversible,
        why: "they don't go to the recycle bin"
      )
    ],
    examples: [
      Example("del a", "delete directory files of Windows"),
      Example("del /s /q *", "delete directory files of Windows"),
      Example("del /f a", "delete directory files of Windows"),
    ]
  )
}
