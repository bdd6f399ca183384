internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ifconfig = Tool(
    "ifconfig",
    summary: "Shows or changes addresses of links.",
    source: "ifconfig(8), net-tools 2.10",
    grammar: .exact,
    flags: "-a -s -v -m -L -l -u -d -r -C --help --version -V -h",
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
    ),
    examples: [
      Example("ifconfig"),
      Example("ifconfig eth0 down", "modify network addresses and links"),
      Example("ifconfig --frob", "unknown text --frob"),
    ]
  )
}
