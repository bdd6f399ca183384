internal import ToolDescriptions

extension Tool {
  static let mkdir = Tool(
    "mkdir",
    summary: "Makes directories.",
    source: "mkdir(1), GNU coreutils 9.1",
    options: [
      .flags("-Z"), .optionals("--context"),
      .flags("-p --parents -v --verbose"),
      .values("-m --mode"),
      .help, .version,
    ],
    operands: .each([.creates]),
    examples: [
      Example("mkdir a b", "create a", "create b"),
      Example("mkdir -p a/b/c", "create a/b/c"),
      Example("mkdir --force a", "unknown text --force", "create a"),
    ]
  )
}
