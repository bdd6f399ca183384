internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hostname = Tool(
    "hostname",
    summary: "Prints or sets the machine's name.",
    source: "hostname(1), hostname 3.23",
    options: [
      .flags("-a --alias -A --all-fqdns -b --boot -d --domain -f --fqdn --long -i --ip-address"),
      .flags("-I --all-ip-addresses -s --short -y --yp --nis -v --verbose"),
      .value(
        "-F",
        "--file",
        does: [
          .reads, Deed(.modify, .fixed(.setting, "the machine's name"), reversibility: .reversible),
        ]
      ),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([
      Deed(.modify, .fixed(.setting, "the machine's name"), reversibility: .reversible)
    ]),
    examples: [
      Example("hostname"),
      Example("hostname box", "modify setting the machine's name"),
      Example("hostname --frob", "unknown text --frob"),
    ]
  )
}
