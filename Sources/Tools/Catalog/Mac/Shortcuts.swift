internal import Effects
internal import ToolDescriptions

extension Tool {
  static let shortcuts = Tool(
    "shortcuts",
    summary: "Lists and runs shortcuts of the desktop.",
    source: "shortcuts(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike("list view help --help", Deed(.read, .fixed(.program, "shortcuts")))
      + Verb.alike(
        "run",
        Deed(
          .execute,
          .fixed(.program, "a shortcut"),
          reversibility: .unknown,
          why: "what the shortcut does isn't known"
        )
      ),
    examples: [
      Example("shortcuts list", "read program shortcuts"),
      Example("shortcuts run 'My Shortcut'", "execute program a shortcut"),
      Example("shortcuts frobnicate", "unknown program shortcuts frobnicate"),
    ]
  )
}
