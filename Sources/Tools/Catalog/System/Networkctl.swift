internal import Effects
internal import ToolDescriptions

extension Tool {
  static let networkctl = Tool(
    "networkctl",
    summary: "Shows and controls the network.",
    source: "networkctl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system -s
      --stats
      """,
    values: "-H --host -M --machine -n --lines",
    verbs: Verb.alike("list status lldp label cat", Deed(.read, .fixed(.network, "links")))
      + Verb.alike(
        "up down renew forcerenew reconfigure reload edit mask unmask persistent-storage",
        Deed(
          .modify,
          .fixed(.network, "links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      )
      + Verb.alike(
        "delete",
        Deed(
          .delete,
          .fixed(.network, "a link"),
          reversibility: .irreversible,
          why: "connections over it break"
        )
      ),
    examples: [
      Example("networkctl"),
      Example("networkctl list", "read network links"),
      Example("networkctl --frob list", "read network links", "unknown text --frob"),
    ]
  )
}
