internal import Effects
internal import ToolDescriptions

extension Tool {
  static let detox = Tool(
    "detox",
    summary: "Gives files names without odd characters.",
    source: "detox(1), detox 1.4.5",
    grammar: .gnu,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-r", sets: [.recursive]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-v --special --inline --remove-trailing -L",
    values: "-f -s",
    operands: .each([
      Deed(.delete, .path, why: "its content goes on under another name", traits: [.moved])
    ]),
    examples: [
      Example("detox 'a b'", "delete a b"),
      Example("detox -n 'a b'"),
      Example("detox --frob a", "delete a", "unknown text --frob"),
    ]
  )
}
