internal import ToolDescriptions

extension Tool {
  static let pmap = Tool(
    "pmap",
    summary: "Shows which memory a process uses.",
    source: "pmap(1), procps-ng 4.0.2",
    grammar: .exact,
    options: [
      .value("-C", "--read-rc-from", does: [.reads]),
      .value("-N", "--create-rc-to", does: [.overwrites]), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -x --extended -X -XX -p --show-path -d --device -q --quiet -c --read-rc -n --create-rc
      """,
    values: "-A --range",
    operands: .ignored,
    examples: [
      Example("pmap 123"),
      Example("pmap -N rc", "overwrite rc"),
      Example("pmap --frob 123", "unknown text --frob"),
    ]
  )
}
