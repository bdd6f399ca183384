internal import ToolDescriptions

extension Tool {
  static let runcon = Tool(
    "runcon",
    summary: "Runs a command in another security context.",
    source: "runcon(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .value("-t", "--type", "-u", "--user", "-r", "--role", "-l", "--range", sets: ["parts"]),
      .flag("-c", "--compute", sets: ["parts"]), .help, .version,
    ],
    operands: .command(after: 1),
    operandsIn: [("parts", .command(after: 0))],
    examples: [
      Example("runcon ctx ls", "execute command ls"),
      Example("runcon"),
      Example("runcon --frob ctx ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
