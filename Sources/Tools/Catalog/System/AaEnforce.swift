internal import Effects
internal import ToolDescriptions

extension Tool {
  static let aaEnforce = Tool(
    "aa-enforce",
    summary: "Makes AppArmor enforce what a profile says.",
    source: "aa-enforce(8), aa-audit(8), apparmor-utils 3.0.8",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "--no-reload -r --remove",
    values: "-d --dir",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what AppArmor enforces"),
        reversibility: .reversible,
        why: "the opposite command takes it back"
      )
    ],
    examples: [
      Example("aa-enforce /usr/bin/app", "modify setting what AppArmor enforces"),
      Example("aa-enforce --help"),
      Example(
        "aa-enforce --frob app",
        "modify setting what AppArmor enforces",
        "unknown text --frob"
      ),
    ]
  )
}
