internal import ToolDescriptions

extension Tool {
  static let doas = Tool(
    "doas",
    summary: "Runs a command as another user.",
    source: "doas(1), OpenDoas 6.8.2",
    grammar: .posix,
    options: [
      .flag("-s", sets: ["shell"]), .flags("-n -L"), .values("-u -C -a"),
    ],
    operands: .command(after: 0),
    operandsIn: [("shell", .reader(.shellWords))],
    examples: [
      Example("doas rm a", "execute command rm a"),
      Example("doas -u app tool -x", "execute command tool -x"),
      Example("doas -q rm a", "unknown text -q", "execute command rm a"),
    ]
  )
}
