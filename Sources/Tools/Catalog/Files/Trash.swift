internal import Effects
internal import ToolDescriptions

extension Tool {
  static let trash = Tool(
    "trash",
    summary: "Moves files to the trash, from which they come back.",
    source: "trash-put(1), trash-cli 0.17.1.14",
    options: [
      .flag("-V", sets: [.help]),
      .flags("-v --verbose -d --directory -f --force -i --interactive -r -R --recursive -F"),
      .values("--trash-dir"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.delete, .path, why: "it goes to the trash", traits: [.moved])]),
    examples: [
      Example("trash a b", "delete a", "delete b"),
      Example("trash -v dir", "delete dir"),
      Example("trash --shred a", "unknown text --shred", "delete a"),
    ]
  )
}
