internal import Effects
internal import ToolDescriptions

extension Tool {
  static let xmlstarlet = Tool(
    "xmlstarlet",
    summary: "Selects from XML, changes and checks it.",
    source: "xmlstarlet(1), XMLStarlet 1.6.1",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-q --quiet --doc-namespace --no-doc-namespace",
    subcommands: [.xmlstarletEd, .xmlstarletSel],
    examples: [
      Example("xml sel -t -v //a a.xml"),
      Example("xml ed -d //a a.xml", "read a.xml"),
      Example("xml frobnicate a.xml", "unknown program xml frobnicate"),
    ]
  )

  static let xmlstarletEd = Tool(
    "ed",
    aliases: ["edit"],
    summary: "Changes XML.",
    grammar: .exact,
    options: [
      .flag("-L", "--inplace", sets: ["in-place"]),
      .value(
        "-i",
        "--insert",
        "-a",
        "--append",
        "-s",
        "--subnode",
        "-u",
        "--update",
        "-d",
        "--delete",
        "-m",
        "--move",
        "-r",
        "--rename"
      ), .flag("--", sets: [.help]), .help, .version,
    ],
    flags: "-O --omit-decl -P --pf -S --ps",
    values: "-N -t --type -n --name -v --value -x --expr --var",
    operands: .each([
      Deed(.modify, .path, when: ["in-place"]), Deed(.read, .path, unless: ["in-place"]),
    ])
  )

  static let xmlstarletSel = Tool(
    "sel",
    aliases: [
      "select", "val", "validate", "fo", "format", "el", "elements", "c14n", "canonic", "ls",
      "list", "esc", "escape", "unesc", "unescape", "pyx", "xmln", "p2x", "depyx",
    ],
    summary: "Selects from XML, or checks and prints it.",
    grammar: .none,
    operands: .ignored
  )
}
