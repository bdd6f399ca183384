internal import Effects
internal import ToolDescriptions

extension Tool {
  static let iptablesRestore = Tool(
    "iptables-restore",
    summary: "Replaces the rules of the firewall.",
    source: "iptables-restore(8), iptables 1.8.9",
    options: [
      .flag("-t", "--test", sets: [.dryRun]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-c --counters -n --noflush -v --verbose -w --wait",
    values: "-M --modprobe -T --table -W",
    operands: .each([.reads]),
    does: [
      Deed(
        .overwrite,
        .fixed(.network, "rules of the firewall"),
        reversibility: .irreversible,
        why: "the rules have no other copy; connections may break, and what was closed may be open"
      )
    ],
    examples: [
      Example("iptables-restore", "overwrite network rules of the firewall"),
      Example("iptables-restore rules", "overwrite network rules of the firewall", "read rules"),
      Example(
        "iptables-restore --frob rules",
        "overwrite network rules of the firewall",
        "read rules",
        "unknown text --frob"
      ),
    ]
  )
}
