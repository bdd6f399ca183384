internal import ToolDescriptions

extension Tool {
  static let namei = Tool(
    "namei",
    summary: "Follows a path to its end, one part at a time.",
    source: "namei(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -x --mountpoints -m --modes -o --owners -l --long -n --nosymlinks -v --vertical -Z
      --context
      """,
    operands: .each([.reads]),
    examples: [
      Example("namei a", "read a"),
      Example(
        "namei -l path/to/a path/to/b path/to/c",
        "read path/to/a",
        "read path/to/b",
        "read path/to/c"
      ),
      Example("namei --frob a", "read a", "unknown text --frob"),
    ]
  )
}
