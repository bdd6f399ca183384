internal import Effects
internal import ToolDescriptions

extension Tool {
  static let csrutil = Tool(
    "csrutil",
    summary: "Says or sets whether macOS protects its own files.",
    source: "csrutil(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "status report help",
      Deed(.read, .fixed(.setting, "System Integrity Protection"))
    )
      + Verb.alike(
        "enable disable clear authenticated-root netboot",
        Deed(
          .modify,
          .fixed(.setting, "System Integrity Protection"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      ),
    examples: [
      Example("csrutil status", "read setting System Integrity Protection"),
      Example("csrutil disable", "modify setting System Integrity Protection"),
      Example("csrutil frobnicate", "unknown program csrutil frobnicate"),
    ]
  )
}
