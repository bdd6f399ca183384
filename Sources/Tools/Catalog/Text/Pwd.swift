internal import ToolDescriptions

extension Tool {
  static let pwd = Tool(
    "pwd",
    summary: "Prints the working directory.",
    source: "pwd(1), GNU coreutils 9.1",
    options: [
      .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("pwd"),
      Example("pwd -P", "unknown text -P"),
      Example("pwd --frob", "unknown text --frob"),
    ]
  )
}
