internal import Effects
internal import ToolDescriptions

extension Tool {
  static let renice = Tool(
    "renice",
    summary: "Changes how much time running processes get.",
    source: "renice(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .value("-n", "--priority", "--relative", sets: ["prio"]),
      .flag("-p", "--pid", "-g", "--pgrp", "-u", "--user"), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    operands: .list([[]], rest: [Deed(.modify, .named(.process), reversibility: .reversible)]),
    operandsIn: [("prio", .each([Deed(.modify, .named(.process), reversibility: .reversible)]))],
    examples: [
      Example("renice 10 123", "modify process 123"),
      Example("renice 10 123 456", "modify process 123", "modify process 456"),
      Example("renice --frob 123", "unknown text --frob"),
    ]
  )
}
