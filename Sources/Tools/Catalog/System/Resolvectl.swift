internal import Effects
internal import ToolDescriptions

extension Tool {
  static let resolvectl = Tool(
    "resolvectl",
    summary: "Asks for names and addresses, and controls who answers.",
    source: "resolvectl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system -4
      -6 --raw --cache --zone --synthesize --search --legend --validate --network
      """,
    values: """
      -H --host -M --machine -i --interface -p --protocol -t --type -c --class
      """,
    verbs: Verb.alike(
      "query service openpgp tlsa status statistics show- monitor",
      Deed(.read, .fixed(.network, "names"))
    )
      + Verb.alike(
        "flush-caches reset-statistics reset-server-features log-level",
        Deed(.read, .fixed(.network, "names"))
      )
      + Verb.alike(
        "dns domain default-route llmnr mdns dnssec dnsovertls nta revert",
        Deed(
          .modify,
          .fixed(.network, "who answers for names"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("resolvectl"),
      Example("resolvectl status", "read network names"),
      Example("resolvectl --frob status", "read network names", "unknown text --frob"),
    ]
  )
}
