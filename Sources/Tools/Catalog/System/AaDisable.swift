internal import Effects
internal import ToolDescriptions

extension Tool {
  static let aaDisable = Tool(
    "aa-disable",
    summary: "Makes AppArmor let programs do what they like.",
    source: "aa-disable(8), aa-complain(8), apparmor-utils 3.0.8",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "--no-reload -r --remove",
    values: "-d --dir",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what AppArmor enforces"),
        reversibility: .unknown,
        why: "what a program does meanwhile can't be taken back"
      )
    ],
    examples: [
      Example("aa-disable /usr/bin/app", "modify setting what AppArmor enforces"),
      Example("aa-disable --help"),
      Example(
        "aa-disable --frob app",
        "modify setting what AppArmor enforces",
        "unknown text --frob"
      ),
    ]
  )
}
