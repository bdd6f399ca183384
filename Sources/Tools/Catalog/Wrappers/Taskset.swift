internal import Effects
internal import ToolDescriptions

extension Tool {
  static let taskset = Tool(
    "taskset",
    summary: "Runs a command on some processors only.",
    source: "taskset(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .flag("-p", "--pid", sets: ["pid"]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-a --all-tasks -c --cpu-list",
    operands: .command(after: 1),
    operandsIn: [
      ("pid", .list([[]], rest: [Deed(.modify, .named(.process), reversibility: .reversible)]))
    ],
    examples: [
      Example("taskset 1 ls -l", "execute command ls -l"),
      Example("taskset -p 123"),
      Example("taskset --frob 1 ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
