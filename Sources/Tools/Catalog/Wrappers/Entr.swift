internal import Effects
internal import ToolDescriptions

extension Tool {
  static let entr = Tool(
    "entr",
    summary: "Runs a command when files change.",
    source: "entr(1), entr 5.3",
    grammar: .posix,
    options: [.flag("-s", sets: ["shell"]), .flag("-h", sets: [.help])],
    flags: "-a -c -d -n -p -r -z -x -cc -dd",
    operands: .command(after: 0),
    operandsIn: [("shell", .each([Deed(.execute, .code(.shell))]))],
    examples: [
      Example("entr make", "execute command make"),
      Example("entr"),
      Example("entr --frob make", "execute command make", "unknown text --frob"),
    ]
  )
}
