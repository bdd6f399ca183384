internal import Effects
internal import ToolDescriptions

extension Tool {
  static let profiles = Tool(
    "profiles",
    summary: "Shows and removes profiles of settings.",
    source: "profiles(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "list show status validate help -L -P -C version",
      Deed(.read, .fixed(.setting, "profiles"))
    )
      + Verb.alike(
        "install sync renew -I -N",
        Deed(
          .modify,
          .fixed(.setting, "profiles"),
          reversibility: .unknown,
          why: "it changes what the machine allows"
        )
      )
      + Verb.alike(
        "remove -R -D",
        Deed(
          .delete,
          .fixed(.setting, "profiles"),
          reversibility: .irreversible,
          why: "it has no other copy"
        )
      ),
    examples: [
      Example("profiles list", "read setting profiles"),
      Example("profiles remove -all", "delete setting profiles"),
      Example("profiles frobnicate", "unknown program profiles frobnicate"),
    ]
  )
}
