internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nmcli = Tool(
    "nmcli",
    summary: "Shows or changes connections of NetworkManager.",
    source: "nmcli(1), NetworkManager 1.42",
    grammar: .posix,
    options: [.flag("-a", "--ask"), .flag("-h", "-v", sets: [.help]), .help, .version],
    flags: "-o --overview -p --pretty -t --terse -s --show-secrets",
    values: """
      -c --colors -e --escape -f --fields -g --get-values -m --mode -w --wait
      """,
    subcommands: [.nmcliConnection, .nmcliDevice, .nmcliRadio, .nmcliNetworking, .nmcliGeneral],
    verbs: Verb.alike("monitor m", Deed(.read, .fixed(.network, "the network")))
      + Verb.alike("agent a", Deed(.read, .fixed(.network, "the network"))),
    examples: [
      Example("nmcli"),
      Example("nmcli device status", "read network devices"),
      Example("nmcli --frob device status", "read network devices", "unknown text --frob"),
    ]
  )

  static let nmcliConnection = Tool(
    "connection",
    aliases: ["con", "c", "conn", "connections"],
    summary: "Works on connections.",
    grammar: .posix,
    subcommands: [.nmcliConnectionS, .nmcliConnectionWifi],
    verbs: Verb.alike(
      "show status list monitor wifi-list help get-values",
      Deed(.read, .fixed(.network, "connections"))
    )
      + Verb.alike(
        "delete del",
        Deed(
          .delete,
          .fixed(.network, "connections"),
          reversibility: .irreversible,
          why: "the connection's settings have no other copy"
        )
      )
      + Verb.alike(
        "up down add modify edit clone connect disconnect reapply set import reload load rescan hotspot on off connectivity hostname permissions migrate",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      ) + Verb.alike("export", Deed(.read, .fixed(.network, "connections"))) + [
        Verb(
          "",
          Deed(
            .modify,
            .fixed(.network, "addresses and links"),
            reversibility: .unknown,
            why: "connections may break until it is set again"
          )
        )
      ]
  )

  static let nmcliDevice = Tool(
    "device",
    aliases: ["dev", "d", "devices"],
    summary: "Works on devices.",
    grammar: .posix,
    subcommands: [.nmcliDeviceS, .nmcliDeviceWifi],
    verbs: Verb.alike(
      "show status list monitor wifi-list help get-values",
      Deed(.read, .fixed(.network, "devices"))
    )
      + Verb.alike(
        "delete del",
        Deed(
          .delete,
          .fixed(.network, "devices"),
          reversibility: .irreversible,
          why: "the connection's settings have no other copy"
        )
      )
      + Verb.alike(
        "up down add modify edit clone connect disconnect reapply set import reload load rescan hotspot on off connectivity hostname permissions migrate",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      ) + Verb.alike("export", Deed(.read, .fixed(.network, "devices"))) + [
        Verb(
          "",
          Deed(
            .modify,
            .fixed(.network, "addresses and links"),
            reversibility: .unknown,
            why: "connections may break until it is set again"
          )
        )
      ]
  )

  static let nmcliRadio = Tool(
    "radio",
    aliases: ["r"],
    summary: "Shows or switches radios.",
    grammar: .none,
    operands: .list(
      [[]],
      rest: [
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      ]
    )
  )

  static let nmcliNetworking = Tool(
    "networking",
    aliases: ["n", "net"],
    summary: "Shows or switches the network.",
    grammar: .posix,
    verbs: Verb.alike("connectivity", Deed(.read, .fixed(.network, "the network")))
      + Verb.alike(
        "on off",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      )
  )

  static let nmcliGeneral = Tool(
    "general",
    aliases: ["g", "gen"],
    summary: "Shows the state of the network.",
    grammar: .posix,
    verbs: Verb.alike("status permissions logging", Deed(.read, .fixed(.network, "the network")))
      + Verb.alike(
        "hostname reload",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      )
  )

  static let nmcliConnectionS = Tool(
    "s",
    aliases: ["sh", "sho"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.network, "connections"))]
  )

  static let nmcliConnectionWifi = Tool(
    "wifi",
    aliases: ["w"],
    summary: "Works on wireless networks.",
    grammar: .posix,
    verbs: Verb.alike(
      "list rescan show-password",
      Deed(.read, .fixed(.network, "wireless networks"))
    )
      + Verb.alike(
        "connect hotspot",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      )
  )

  static let nmcliDeviceS = Tool(
    "s",
    aliases: ["sh", "sho"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.network, "devices"))]
  )

  static let nmcliDeviceWifi = Tool(
    "wifi",
    aliases: ["w"],
    summary: "Works on wireless networks.",
    grammar: .posix,
    verbs: Verb.alike(
      "list rescan show-password",
      Deed(.read, .fixed(.network, "wireless networks"))
    )
      + Verb.alike(
        "connect hotspot",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      )
  )
}
