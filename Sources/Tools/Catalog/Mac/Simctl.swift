internal import Effects
internal import ToolDescriptions

extension Tool {
  static let simctl = Tool(
    "simctl",
    summary: "Works on simulated telephones.",
    source: "simctl, Xcode 15",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-v",
    values: "--set --profiles",
    verbs: Verb.alike(
      "list help get_app_container getenv appinfo listapps diagnose logverbose",
      Deed(.read, .fixed(.container, "simulated telephones"))
    )
      + Verb.alike(
        "boot shutdown launch terminate openurl io location ui status_bar push privacy pbcopy pbpaste keychain create clone pair unpair install addmedia upgrade rename spawn icloud_sync",
        Deed(
          .modify,
          .fixed(.container, "simulated telephones"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "erase delete uninstall",
        Deed(
          .delete,
          .fixed(.container, "simulated telephones and what they hold"),
          reversibility: .irreversible,
          why: "what was in them has no other copy"
        )
      ),
    examples: [
      Example("simctl list", "read container simulated telephones"),
      Example("simctl boot X", "modify container simulated telephones"),
      Example("simctl --frob list", "read container simulated telephones", "unknown text --frob"),
    ]
  )
}
