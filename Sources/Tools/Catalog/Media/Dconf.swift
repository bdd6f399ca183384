internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dconf = Tool(
    "dconf",
    summary: "Shows and changes settings of the desktop.",
    source: "dconf(1), dconf 0.40; xfconf-query(1), kwriteconfig5(1)",
    grammar: .none,
    verbs: Verb.alike(
      "list read dump watch help",
      Deed(.read, .fixed(.setting, "settings of the desktop"))
    )
      + Verb.alike(
        "write compile update",
        Deed(
          .modify,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .reversible,
          why: "the old value can be set again"
        )
      )
      + Verb.alike(
        "reset",
        Deed(
          .delete,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .irreversible,
          why: "the values are lost",
          safer: "dconf dump prints them first"
        )
      )
      + Verb.alike(
        "load",
        Deed(
          .overwrite,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .unknown,
          why: "values that were there are replaced",
          safer: "dconf dump prints them first"
        )
      ),
    examples: [
      Example("dconf list /", "read setting settings of the desktop"),
      Example("dconf write /org/x 1", "modify setting settings of the desktop"),
      Example("dconf frobnicate", "unknown program dconf frobnicate"),
    ]
  )
}
