internal import ToolDescriptions

extension Tool {
  static let shuf = Tool(
    "shuf",
    summary: "Prints the lines of a file, or its words, in random order.",
    source: "shuf(1), GNU coreutils 9.1",
    options: [
      .value("-o", "--output", does: [.overwrites]), .value("--random-source", does: [.reads]),
      .flag("-e", "--echo", sets: ["echo"]), .value("-i", "--input-range"), .help, .version,
    ],
    flags: "-r --repeat -z --zero-terminated",
    values: "-n --head-count",
    operands: .each([.reads]),
    operandsIn: [("echo", .ignored)],
    examples: [
      Example("shuf a", "read a"),
      Example("shuf a --output out", "overwrite out", "read a"),
      Example("shuf --fast a", "read a", "unknown text --fast"),
    ]
  )
}
