internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pmset = Tool(
    "pmset",
    summary: "Shows and sets when the machine sleeps.",
    source: "pmset(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike("-g", Deed(.read, .fixed(.setting, "power")))
      + Verb.alike(
        "-a -b -c -u schedule repeat relative noidle touch restoredefaults",
        Deed(
          .modify,
          .fixed(.setting, "when the machine sleeps"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      )
      + Verb.alike(
        "sleepnow displaysleepnow",
        Deed(
          .modify,
          .fixed(.service, "this machine"),
          reversibility: .reversible,
          why: "it goes on when it wakes"
        )
      ),
    examples: [
      Example("pmset -g", "read setting power"),
      Example("pmset -a sleep 0", "modify setting when the machine sleeps"),
      Example("pmset frobnicate", "unknown program pmset frobnicate"),
    ]
  )
}
