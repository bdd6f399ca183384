internal import ToolDescriptions

extension Tool {
  static let ip = Tool(
    "ip",
    summary: "Shows or changes addresses, links and routes.",
    source: "ip(8), iproute2 6.1.0",
    grammar: .none,
    operands: .reader(.ip),
    examples: [
      Example("ip addr show"),
      Example("ip link set eth0 down", "modify network link set eth0 down"),
      Example("ip route flush all", "modify network route flush all"),
    ]
  )
}
