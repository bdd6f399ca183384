internal import ToolDescriptions

extension Tool {
  static let iptablesSave = Tool(
    "iptables-save",
    summary: "Prints the rules of the firewall.",
    source: "iptables-save(8), iptables 1.8.9",
    options: [
      .value("-f", "--file", does: [.overwrites]), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: "-c --counters",
    values: "-M --modprobe -t --table",
    examples: [
      Example("iptables-save"),
      Example("iptables-save -f rules", "overwrite rules"),
      Example("iptables-save --frob", "unknown text --frob"),
    ]
  )
}
