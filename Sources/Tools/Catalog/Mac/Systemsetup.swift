internal import Effects
internal import ToolDescriptions

extension Tool {
  static let systemsetup = Tool(
    "systemsetup",
    summary: "Shows and sets settings of the machine.",
    source: "systemsetup(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "-get -list -print -help -version",
      Deed(.read, .fixed(.setting, "settings of the machine"))
    )
      + Verb.alike(
        "-set",
        Deed(
          .modify,
          .fixed(.setting, "settings of the machine"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("systemsetup -gettimezone", "read setting settings of the machine"),
      Example(
        "systemsetup -settimezone America/New_York",
        "modify setting settings of the machine"
      ),
      Example("systemsetup -frob", "unknown program systemsetup -frob"),
    ]
  )
}
