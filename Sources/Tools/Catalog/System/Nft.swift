internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nft = Tool(
    "nft",
    summary: "Shows or changes rules of the firewall.",
    source: "nft(8), nftables 1.0.6",
    grammar: .posix,
    options: [
      .value(
        "-f",
        "--file",
        does: [
          Deed(
            .overwrite,
            .fixed(.network, "rules of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ), .flag("-c", "--check", sets: [.dryRun]),
      .flag(
        "-i",
        "--interactive",
        does: [
          Deed(
            .modify,
            .fixed(.network, "rules of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ), .flag("-h", "-v", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --handle -s --stateless -t --terse -S --service -N --reversedns -u --guid -n --numeric
      -y --numeric-priority -p --numeric-protocol -T --numeric-time -e --echo -j --json -d -o
      --optimize
      """,
    values: "-I --includepath -D --define --debug",
    verbs: Verb.alike(
      "list describe monitor export",
      Deed(.read, .fixed(.network, "rules of the firewall"))
    )
      + Verb.alike(
        "flush delete destroy reset",
        Deed(
          .delete,
          .fixed(.network, "rules of the firewall"),
          reversibility: .irreversible,
          why:
            "the rules have no other copy; connections may break, and what was closed may be open",
          safer: "nft list ruleset > rules.txt first"
        )
      )
      + Verb.alike(
        "add insert create replace rename",
        Deed(
          .modify,
          .fixed(.network, "rules of the firewall"),
          reversibility: .unknown,
          why: "connections may break, and what was closed may be open"
        )
      ),
    examples: [
      Example("nft list ruleset", "read network rules of the firewall"),
      Example("nft flush ruleset", "delete network rules of the firewall"),
      Example(
        "nft --frob list ruleset",
        "read network rules of the firewall",
        "unknown text --frob"
      ),
    ]
  )
}
