internal import ToolDescriptions

extension Tool {
  static let ionice = Tool(
    "ionice",
    summary: "Runs a command with another priority for disks.",
    source: "ionice(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .value("-p", "--pid", "-P", "--pgid", "-u", "--uid", sets: ["process"]),
      .values("-c --class -n --classdata"), .flags("-t --ignore"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .command(after: 0),
    operandsIn: [("process", .ignored)],
    examples: [
      Example("ionice -c 3 make -k", "execute command make -k"),
      Example("ionice -c2 -n7 rm a", "execute command rm a"),
      Example("ionice --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
