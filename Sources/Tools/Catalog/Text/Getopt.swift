internal import ToolDescriptions

extension Tool {
  static let getopt = Tool(
    "getopt",
    summary: "Sorts a script's options.",
    source: "getopt(1), util-linux 2.38.1",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-a --alternative -q --quiet -Q --quiet-output -T --test -u --unquoted",
    values: "-l --longoptions -n --name -o --options -s --shell",
    operands: .ignored,
    examples: [
      Example("getopt ab: -a -b x"),
      Example("getopt -o ab: -- -a"),
      Example("getopt --frob a", "unknown text --frob"),
    ]
  )
}
