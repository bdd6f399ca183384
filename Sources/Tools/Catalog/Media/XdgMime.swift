internal import Effects
internal import ToolDescriptions

extension Tool {
  static let xdgMime = Tool(
    "xdg-mime",
    summary: "Asks and sets what opens which files.",
    source: "xdg-mime(1), xdg-settings(1), xdg-utils 1.1.3",
    grammar: .none,
    verbs: Verb.alike(
      "query get check --help --version --manual --list",
      Deed(.read, .fixed(.setting, "settings of the desktop"))
    )
      + Verb.alike(
        "default set install uninstall forceupdate",
        Deed(
          .modify,
          .fixed(.setting, "settings of the desktop"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("xdg-mime query default text/html", "read setting settings of the desktop"),
      Example(
        "xdg-mime default firefox.desktop text/html",
        "modify setting settings of the desktop"
      ),
      Example("xdg-mime frobnicate", "unknown program xdg-mime frobnicate"),
    ]
  )
}
