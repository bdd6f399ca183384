internal import Effects
internal import ToolDescriptions

extension Tool {
  static let updateAlternatives = Tool(
    "update-alternatives",
    summary: "Says or sets which of several programs has a name.",
    source: "update-alternatives(1), dpkg 1.21",
    grammar: .exact,
    options: [
      .flag(
        "--install",
        "--set",
        "--auto",
        "--config",
        "--all",
        "--set-selections",
        "--slave",
        "--remove",
        "--remove-all",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "which program has a name"),
            reversibility: .reversible,
            why: "the old choice can be set again"
          )
        ]
      ), .flag("--force", skipsQuestion: true), .help, .version,
    ],
    flags: """
      --display --list --query --get-selections --skip-auto --verbose --quiet --debug
      """,
    values: "--altdir --admindir --log --instdir --root",
    operands: .ignored,
    examples: [
      Example("update-alternatives --list editor"),
      Example("update-alternatives --config editor", "modify setting which program has a name"),
      Example("update-alternatives --frob", "unknown text --frob"),
    ]
  )
}
