internal import ToolDescriptions

extension Tool {
  static let caffeinate = Tool(
    "caffeinate",
    summary: "Keeps the machine awake, while a command runs or a process lives.",
    source: "caffeinate(8), macOS 14",
    grammar: .posix,
    flags: "-d -i -m -s -u",
    values: "-t -w",
    operands: .command(after: 0),
    examples: [
      Example("caffeinate"),
      Example("caffeinate -i make", "execute command make"),
      Example("caffeinate --frob make", "execute command make", "unknown text --frob"),
    ]
  )
}
