internal import Effects
internal import ToolDescriptions

extension Tool {
  static let badblocks = Tool(
    "badblocks",
    summary: "Searches a device for blocks that can't be read.",
    source: "badblocks(8), e2fsprogs 1.47.0",
    grammar: .exact,
    options: [
      .flag("-w", sets: ["write"]), .flag("-n", sets: ["keep"]), .flag("-f", skipsQuestion: true),
      .value("-i", does: [.reads]), .value("-o", does: [.overwrites]),
    ],
    flags: "-s -v -B -X",
    values: "-b -c -d -e -p -t",
    operands: .list(
      [
        [
          Deed(.overwrite, .path, when: ["write"], why: "the test writes over everything"),
          Deed(.modify, .path, when: ["keep"], why: "the test writes every block again"),
          Deed(.read, .path, unless: ["write", "keep"]),
        ]
      ],
      rest: []
    ),
    examples: [
      Example("badblocks /dev/sdb", "read /dev/sdb"),
      Example("badblocks -w /dev/sdb", "overwrite /dev/sdb"),
      Example("badblocks --frob disk.img", "read disk.img", "unknown text --frob"),
    ]
  )
}
