internal import ToolDescriptions

extension Tool {
  static let tc = Tool(
    "tc",
    summary: "Shows or changes how packets are queued.",
    source: "tc(8), bridge(8), iproute2 6.1.0",
    grammar: .none,
    operands: .reader(.ip),
    examples: [
      Example("tc qdisc show"),
      Example(
        "tc qdisc add dev eth0 root netem delay 100ms",
        "modify network qdisc add dev eth0 root netem delay 100ms"
      ),
      Example("tc qdisc del dev eth0 root", "modify network qdisc del dev eth0 root"),
    ]
  )
}
