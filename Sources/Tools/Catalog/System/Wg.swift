internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wg = Tool(
    "wg",
    summary: "Shows or changes a tunnel of WireGuard.",
    source: "wg(8), wg-quick(8), wireguard-tools 1.0.20210914",
    grammar: .posix,
    options: [.flag("-h", "-v", sets: [.help]), .help, .version],
    verbs: Verb.alike(
      "show genkey genpsk pubkey strip help",
      Deed(.read, .fixed(.network, "tunnels"))
    )
      + Verb.alike(
        "set addconf setconf syncconf up down save",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      ),
    examples: [
      Example("wg"),
      Example("wg show", "read network tunnels"),
      Example("wg --frob show", "read network tunnels", "unknown text --frob"),
    ]
  )
}
