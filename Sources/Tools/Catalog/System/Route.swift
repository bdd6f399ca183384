internal import Effects
internal import ToolDescriptions

extension Tool {
  static let route = Tool(
    "route",
    summary: "Shows or changes where packets go.",
    source: "route(8), arp(8), net-tools 2.10",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -n -e -ee -v --verbose -F --fib -C --cache -4 -6 --numeric --extend -net -host
      """,
    values: "-A --inet",
    verbs: Verb.alike(
      "add del change delete flush monitor-off",
      Deed(
        .modify,
        .fixed(.network, "addresses and links"),
        reversibility: .unknown,
        why: "connections may break until it is set again"
      )
    ) + Verb.alike("get show monitor", Deed(.read, .fixed(.network, "routes"))),
    examples: [
      Example("route"),
      Example("route add default gw 10.0.0.1", "modify network addresses and links"),
      Example("route --frob", "unknown text --frob"),
    ]
  )
}
