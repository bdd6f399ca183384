internal import ToolDescriptions

extension Tool {
  static let clear = Tool(
    "clear",
    summary: "Clears or sets up the terminal.",
    source: "clear(1), tput(1), ncurses 6.4; stty(1), GNU coreutils 9.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("clear"),
      Example("tput cols"),
      Example("stty -echo"),
    ]
  )
}
