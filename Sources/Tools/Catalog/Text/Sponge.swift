internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sponge = Tool(
    "sponge",
    summary: "Takes all of its input, then writes a file.",
    source: "sponge(1), moreutils 0.67",
    grammar: .exact,
    options: [.flag("-a", sets: ["append"]), .flag("-h", sets: [.help])],
    operands: .each([
      Deed(.overwrite, .path, unless: ["append"]),
      Deed(
        .modify,
        .path,
        when: ["append"],
        reversibility: .reversible,
        why: "what the file holds stays"
      ),
    ]),
    examples: [
      Example("sponge a", "overwrite a"),
      Example("sponge -a a", "modify a"),
      Example("sponge $x", "overwrite $x", "unknown text $x"),
    ]
  )
}
