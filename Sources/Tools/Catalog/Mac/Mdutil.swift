internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mdutil = Tool(
    "mdutil",
    summary: "Manages the index that searches use.",
    source: "mdutil(1), macOS 14",
    grammar: .exact,
    options: [
      .flag(
        "-E",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "the index of searches"),
            reversibility: .recoverable(.regenerate),
            why: "it is made again"
          )
        ]
      ),
      .value(
        "-i",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "the index of searches"),
            reversibility: .reversible,
            why: "the opposite command takes it back"
          )
        ]
      ),
      .flag(
        "-d",
        "-X",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "the index of searches"),
            reversibility: .reversible,
            why: "the opposite command takes it back"
          )
        ]
      ),
    ],
    flags: "-s -a -p -v -L",
    values: "-V -r -t",
    operands: .ignored,
    examples: [
      Example("mdutil -s /"),
      Example("mdutil -E /", "delete setting the index of searches"),
      Example("mdutil --frob /", "unknown text --frob"),
    ]
  )
}
