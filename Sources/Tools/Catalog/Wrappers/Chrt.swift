internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chrt = Tool(
    "chrt",
    summary: "Runs a command with another way of scheduling.",
    source: "chrt(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .flag("-p", "--pid", sets: ["pid"]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --all-tasks -b --batch -d --deadline -f --fifo -i --idle -o --other -r --rr -R
      --reset-on-fork -v --verbose -m --max
      """,
    values: "-T --sched-runtime -P --sched-period -D --sched-deadline",
    operands: .command(after: 1),
    operandsIn: [
      ("pid", .list([[]], rest: [Deed(.modify, .named(.process), reversibility: .reversible)]))
    ],
    examples: [
      Example("chrt 1 ls -l", "execute command ls -l"),
      Example("chrt -p 123"),
      Example("chrt --frob 1 ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
