internal import Effects
internal import ToolDescriptions

extension Tool {
  static let localectl = Tool(
    "localectl",
    summary: "Shows or sets the language and the keyboard.",
    source: "localectl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system
      --no-convert
      """,
    values: "-H --host -M --machine",
    verbs: Verb.alike("status list-", Deed(.read, .fixed(.setting, "the language")))
      + Verb.alike(
        "set-",
        Deed(
          .modify,
          .fixed(.setting, "the language and the keyboard"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("localectl"),
      Example("localectl status", "read setting the language"),
      Example("localectl --frob status", "read setting the language", "unknown text --frob"),
    ]
  )
}
