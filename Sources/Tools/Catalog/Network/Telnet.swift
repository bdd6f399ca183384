internal import Effects
internal import ToolDescriptions

extension Tool {
  static let telnet = Tool(
    "telnet",
    summary: "Opens a connection to a port.",
    source: "telnet(1), inetutils 2.4",
    grammar: .exact,
    options: [.value("-n", does: [.modifies]), .flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-4 -6 -8 -a -c -d -E -K -L -N -r -x -F -f",
    values: "-b -e -l -S -X",
    operands: .list(
      [
        [
          Deed(
            .send,
            .named(.host),
            reversibility: .unknown,
            why: "what is sent leaves the machine"
          )
        ]
      ],
      rest: []
    ),
    examples: [
      Example("telnet host 80", "send host host"),
      Example("telnet -n trace host", "modify trace", "send host host"),
      Example("telnet --frob host", "send host host", "unknown text --frob"),
    ]
  )
}
