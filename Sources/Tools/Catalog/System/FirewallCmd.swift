internal import Effects
internal import ToolDescriptions

extension Tool {
  static let firewallCmd = Tool(
    "firewall-cmd",
    summary: "Shows or changes the firewall.",
    source: "firewall-cmd(1), firewalld 1.3.3",
    grammar: .exact,
    options: [
      .flag(
        "--reload",
        "--complete-reload",
        "--runtime-to-permanent",
        "--panic-on",
        "--panic-off",
        "--lockdown-on",
        "--lockdown-off",
        does: [
          Deed(
            .modify,
            .fixed(.network, "rules of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ),
      .flag(
        "--reset-to-defaults",
        does: [
          Deed(
            .delete,
            .fixed(.network, "rules of the firewall"),
            reversibility: .irreversible,
            why: "every rule is removed; connections may break, and what was closed may be open"
          )
        ]
      ),
      .value(
        "--add-port",
        "--add-service",
        "--add-source",
        "--add-interface",
        "--add-rich-rule",
        "--add-forward-port",
        "--add-protocol",
        "--add-icmp-block",
        "--add-source-port",
        "--change-interface",
        "--change-source",
        "--set-default-zone",
        "--set-target",
        "--new-zone",
        "--new-service",
        "--new-ipset",
        "--add-entry",
        "--set-log-denied",
        "--set-description",
        "--set-short",
        does: [
          Deed(
            .modify,
            .fixed(.network, "rules of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ),
      .flag(
        "--add-masquerade",
        "--remove-masquerade",
        "--add-forward",
        "--remove-forward",
        does: [
          Deed(
            .modify,
            .fixed(.network, "rules of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ),
      .value(
        "--remove-port",
        "--remove-service",
        "--remove-source",
        "--remove-interface",
        "--remove-rich-rule",
        "--remove-forward-port",
        "--remove-protocol",
        "--remove-icmp-block",
        "--remove-source-port",
        "--delete-zone",
        "--delete-service",
        "--delete-ipset",
        "--remove-entry",
        does: [
          Deed(
            .delete,
            .fixed(.network, "a rule of the firewall"),
            reversibility: .unknown,
            why: "connections may break, and what was closed may be open"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      --state --permanent -q --quiet -v --verbose --get-default-zone --get-active-zones
      --get-zones --get-services --get-icmptypes --list-all --list-all-zones --list-ports
      --list-services --list-sources --list-interfaces --list-rich-rules --list-forward-ports
      --list-protocols --list-icmp-blocks --get-log-denied --query-masquerade --query-panic
      --check-config --get-policies --list-all-policies --get-target --info-all
      """,
    values: """
      --zone --policy --timeout --query-port --query-service --query-source --query-interface
      --query-rich-rule --get-zone-of-interface --get-zone-of-source --info-zone --info-service
      --service --ipset
      """,
    examples: [
      Example("firewall-cmd --state"),
      Example("firewall-cmd --add-port=80/tcp", "modify network rules of the firewall"),
      Example("firewall-cmd --frob", "unknown text --frob"),
    ]
  )
}
