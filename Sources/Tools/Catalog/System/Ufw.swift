internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ufw = Tool(
    "ufw",
    summary: "Shows or changes the firewall in simple words.",
    source: "ufw(8), ufw 0.36.2",
    grammar: .posix,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .flag("--force", skipsQuestion: true), .help, .version,
    ],
    verbs: Verb.alike(
      "status version show app",
      Deed(.read, .fixed(.network, "rules of the firewall"))
    )
      + Verb.alike(
        "enable disable reload default logging",
        Deed(
          .modify,
          .fixed(.network, "the firewall"),
          reversibility: .unknown,
          why: "connections may break, and what was closed may be open"
        )
      )
      + Verb.alike(
        "allow deny reject limit insert prepend route",
        Deed(
          .modify,
          .fixed(.network, "rules of the firewall"),
          reversibility: .unknown,
          why: "connections may break, and what was closed may be open"
        )
      )
      + Verb.alike(
        "delete",
        Deed(
          .delete,
          .fixed(.network, "a rule of the firewall"),
          reversibility: .unknown,
          why: "connections may break, and what was closed may be open"
        )
      )
      + Verb.alike(
        "reset",
        Deed(
          .delete,
          .fixed(.network, "rules of the firewall"),
          reversibility: .irreversible,
          why: "every rule is removed; connections may break, and what was closed may be open"
        )
      ),
    examples: [
      Example("ufw status", "read network rules of the firewall"),
      Example("ufw allow 22/tcp", "modify network rules of the firewall"),
      Example("ufw --frob status", "read network rules of the firewall", "unknown text --frob"),
    ]
  )
}
