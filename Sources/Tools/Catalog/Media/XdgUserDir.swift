internal import ToolDescriptions

extension Tool {
  static let xdgUserDir = Tool(
    "xdg-user-dir",
    summary: "Prints a folder of the user.",
    source: "xdg-user-dir(1), xdg-user-dirs 0.18",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("xdg-user-dir"),
      Example("xdg-user-dir DOWNLOAD"),
      Example("xdg-user-dir DESKTOP"),
    ]
  )
}
