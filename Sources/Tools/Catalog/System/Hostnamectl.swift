internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hostnamectl = Tool(
    "hostnamectl",
    summary: "Shows or sets the machine's name.",
    source: "hostnamectl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system
      --transient --pretty --static -j
      """,
    values: "-H --host -M --machine --json",
    verbs: Verb.alike("status hostname-status", Deed(.read, .fixed(.setting, "the machine's name")))
      + Verb.alike(
        "set- hostname icon-name chassis deployment location",
        Deed(
          .modify,
          .fixed(.setting, "the machine's name"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("hostnamectl"),
      Example("hostnamectl status", "read setting the machine's name"),
      Example(
        "hostnamectl --frob status",
        "read setting the machine's name",
        "unknown text --frob"
      ),
    ]
  )
}
