internal import Effects
internal import ToolDescriptions

extension Tool {
  static let xattr = Tool(
    "xattr",
    summary: "Shows and changes what file systems note of files.",
    source: "xattr(1), macOS 14",
    grammar: .exact,
    options: [
      .flag("-c", sets: ["change", "clear"]), .value("-d", sets: ["change"]),
      .flag("-r", sets: [.recursive]), .flag("-p", sets: ["name"]), .flag("-w", sets: ["write"]),
      .flag("--", sets: [.help]), .help, .version,
    ],
    flags: "-l -s -v -x -h -z",
    operands: .each([
      Deed(
        .modify,
        .path,
        when: ["change"],
        reversibility: .reversible,
        why: "what the file holds stays"
      ), Deed(.read, .path, unless: ["change"]),
    ]),
    operandsIn: [
      ("name", .list([[]], rest: [.reads])),
      (
        "write",
        .list(
          [[], []],
          rest: [Deed(.modify, .path, reversibility: .reversible, why: "what the file holds stays")]
        )
      ),
    ],
    examples: [
      Example("xattr a", "read a"),
      Example("xattr -d com.apple.quarantine a.app", "modify a.app"),
      Example("xattr --frob a", "read a", "unknown text --frob"),
    ]
  )
}
