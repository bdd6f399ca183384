internal import ToolDescriptions

extension Tool {
  static let say = Tool(
    "say",
    summary: "Speaks, or writes speech to a file.",
    source: "say(1), macOS 14",
    grammar: .exact,
    options: [
      .value("-o", "--output-file", does: [.overwrites]),
      .value("-f", "--input-file", does: [.reads]), .flag("-?", sets: [.help]), .help, .version,
    ],
    flags: "--progress --interactive -i",
    values: """
      -v --voice -r --rate -a --audio-device -n --network-send --file-format --data-format
      --channels --bit-rate --quality
      """,
    operands: .ignored,
    examples: [
      Example("say 'Hello, world!'"),
      Example("say -o out.aiff hello", "overwrite out.aiff"),
      Example("say --frob hello", "unknown text --frob"),
    ]
  )
}
