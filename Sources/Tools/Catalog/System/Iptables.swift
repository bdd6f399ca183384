internal import Effects
internal import ToolDescriptions

extension Tool {
  static let iptables = Tool(
    "iptables",
    summary: "Shows or changes rules of the firewall.",
    source: "iptables(8), iptables 1.8.9",
    grammar: .exact,
    options: [
      .flag("-L", "--list", "-S", "--list-rules", "-C", "--check", sets: ["look"]),
      .flag(
        "-F",
        "--flush",
        "-X",
        "--delete-chain",
        "-Z",
        "--zero",
        sets: ["change"],
        does: [
          Deed(
            .delete,
            .fixed(.network, "rules of the firewall"),
            reversibility: .irreversible,
            why:
              "the rules have no other copy; connections may break, and what was closed may be open",
            safer: "iptables-save > rules.txt first"
          )
        ]
      ),
      .value(
        "-A",
        "--append",
        "-I",
        "--insert",
        "-D",
        "--delete",
        "-R",
        "--replace",
        "-N",
        "--new",
        "-P",
        "--policy",
        "-E",
        "--rename-chain",
        sets: ["change"],
        does: [
          Deed(
            .modify,
            .fixed(.network, "rules of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -v --verbose -n --numeric -x --exact --line-numbers -w --wait ! -f --fragment -4 --ipv4 -6
      --ipv6 --syn --rcheck --update --set --remove --random --persistent --modprobe
      """,
    values: """
      -t --table -p --protocol --proto -s --source --src -d --destination --dst -j --jump -g
      --goto -i --in-interface -o --out-interface -m --match -c --set-counters --dport --sport
      --dports --sports --destination-port --source-port --state --ctstate --to-destination
      --to-source --to-ports --comment --icmp-type --limit --limit-burst --tcp-flags
      --reject-with --log-prefix --log-level --mac-source --src-range --dst-range --uid-owner
      --gid-owner --match-set --mark --set-mark --set-xmark --hashlimit-name --name --seconds
      --hitcount --string --algo --physdev-in --physdev-out -W --connlimit-above --to --set-dscp
      --clamp-mss-to-pmtu
      """,
    operands: .ignored,
    examples: [
      Example("iptables -L"),
      Example("iptables -F", "delete network rules of the firewall"),
      Example("iptables --frob -L", "unknown text --frob"),
    ]
  )
}
