internal import ToolDescriptions

extension Tool {
  static let ping = Tool(
    "ping",
    summary: "Asks whether a machine answers, and names and ways to it.",
    source: "ping(8), iputils 20221126; dig(1), BIND 9.18",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("ping -c 1 host"),
      Example("dig +short example.com"),
      Example("nslookup example.com"),
    ]
  )
}
