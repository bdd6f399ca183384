internal import Effects
internal import ToolDescriptions

extension Tool {
  static let reg = Tool(
    "reg",
    summary: "Shows and changes the registry of Windows.",
    source: "reg, Windows 11",
    grammar: .none,
    verbs: Verb.alike("query compare /?", Deed(.read, .fixed(.setting, "the registry")))
      + Verb.alike(
        "add copy",
        Deed(
          .modify,
          .fixed(.setting, "the registry"),
          reversibility: .unknown,
          why: "a value that was there is replaced"
        )
      )
      + Verb.alike(
        "delete",
        Deed(
          .delete,
          .fixed(.setting, "keys of the registry"),
          reversibility: .irreversible,
          why: "they have no other copy"
        )
      )
      + Verb.alike(
        "import restore load unload save flags",
        Deed(
          .modify,
          .fixed(.setting, "the registry"),
          reversibility: .unknown,
          why: "values that were there are replaced"
        )
      )
      + Verb.alike(
        "export",
        Deed(.create, .fixed(.file, "a copy of keys"), reversibility: .unknown)
      ),
    examples: [
      Example("reg query HKLM/x", "read setting the registry"),
      Example("reg add HKCU/x /v a /d b", "modify setting the registry"),
      Example("reg frobnicate", "unknown program reg frobnicate"),
    ]
  )
}
