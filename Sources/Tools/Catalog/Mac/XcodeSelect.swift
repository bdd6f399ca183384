internal import Effects
internal import ToolDescriptions

extension Tool {
  static let xcodeSelect = Tool(
    "xcode-select",
    summary: "Says or sets which Xcode is used.",
    source: "xcode-select(1), macOS 14",
    grammar: .exact,
    options: [
      .value(
        "-s",
        "--switch",
        "-switch",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "which Xcode is used"),
            reversibility: .reversible,
            why: "it can be set again"
          )
        ]
      ),
      .flag(
        "-r",
        "--reset",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "which Xcode is used"),
            reversibility: .reversible,
            why: "it can be set again"
          )
        ]
      ),
      .flag(
        "--install",
        does: [
          Deed(
            .create,
            .fixed(.package, "packages of the system"),
            reversibility: .reversible,
            why: "they can be removed again"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-p --print-path -print-path -v",
    examples: [
      Example("xcode-select -p"),
      Example("xcode-select --install", "create package packages of the system"),
      Example("xcode-select --frob", "unknown text --frob"),
    ]
  )
}
