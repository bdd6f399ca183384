internal import ToolDescriptions

extension Tool {
  static let mcookie = Tool(
    "mcookie",
    summary: "Prints a random number.",
    source: "mcookie(1), util-linux 2.38.1",
    options: [
      .value("-f", "--file", does: [.reads]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-v --verbose",
    values: "-m --max-size",
    examples: [
      Example("mcookie"),
      Example("mcookie -f seed", "read seed"),
      Example("mcookie --frob", "unknown text --frob"),
    ]
  )
}
