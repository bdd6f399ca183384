internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gsettings = Tool(
    "gsettings",
    summary: "Shows and changes settings of the desktop.",
    source: "gsettings(1), GLib 2.74",
    grammar: .none,
    verbs: Verb.alike(
      "list- get describe range writable monitor help --version",
      Deed(.read, .fixed(.setting, "settings of the desktop"))
    )
      + Verb.alike(
        "reset-recursively",
        Deed(
          .delete,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .irreversible,
          why: "every value beneath it is lost",
          safer: "gsettings list-recursively prints them first"
        )
      )
      + Verb.alike(
        "reset",
        Deed(
          .modify,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .reversible,
          why: "the old value can be set again"
        )
      )
      + Verb.alike(
        "set",
        Deed(
          .modify,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .reversible,
          why: "the old value can be set again"
        )
      ),
    examples: [
      Example("gsettings list-schemas", "read setting settings of the desktop"),
      Example(
        "gsettings set org.gnome.desktop.interface clock-format 24h",
        "modify setting settings of the desktop"
      ),
      Example("gsettings frobnicate", "unknown program gsettings frobnicate"),
    ]
  )
}
