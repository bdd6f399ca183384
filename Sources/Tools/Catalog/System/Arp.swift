internal import Effects
internal import ToolDescriptions

extension Tool {
  static let arp = Tool(
    "arp",
    summary: "Shows or changes which address belongs to which card.",
    source: "arp(8), net-tools 2.10",
    grammar: .exact,
    options: [
      .value(
        "-d",
        "--delete",
        "-s",
        "--set",
        "-f",
        "--file",
        does: [
          Deed(
            .modify,
            .fixed(.network, "addresses and links"),
            reversibility: .unknown,
            why: "connections may break until it is set again"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-a -e -n --numeric -v --verbose -D --use-device --all",
    values: "-H --hw-type -i --device -t",
    operands: .ignored,
    examples: [
      Example("arp"),
      Example("arp -d 10.0.0.5", "modify network addresses and links"),
      Example("arp --frob", "unknown text --frob"),
    ]
  )
}
