internal import Effects
internal import ToolDescriptions

extension Tool {
  static let brctl = Tool(
    "brctl",
    summary: "Shows or changes bridges between networks.",
    source: "brctl(8), bridge-utils 1.7",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    verbs: Verb.alike("show showmacs showstp", Deed(.read, .fixed(.network, "bridges")))
      + Verb.alike(
        "addbr addif delif delbr set stp hairpin",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      ),
    examples: [
      Example("brctl show", "read network bridges"),
      Example("brctl addbr br0", "modify network addresses and links"),
      Example("brctl --frob show", "read network bridges", "unknown text --frob"),
    ]
  )
}
