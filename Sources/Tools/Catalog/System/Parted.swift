internal import Effects
internal import ToolDescriptions

extension Tool {
  static let parted = Tool(
    "parted",
    summary: "Changes a disk's table of partitions, or lists it.",
    source: "parted(8), GNU Parted 3.5",
    grammar: .posix,
    options: [
      .flag("-l", "--list", sets: ["list"]),
      .flag("-s", "--script", "-f", "--fix", skipsQuestion: true),
      .flags("-m --machine -j --json"), .values("-a --align"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .list(
      [
        [
          Deed(
            .overwrite,
            .path,
            unless: ["list"],
            why: "a changed table of partitions hides what they hold"
          ), Deed(.read, .path, when: ["list"]),
        ]
      ],
      rest: []
    ),
    examples: [
      Example("parted -l"),
      Example("parted /dev/sda mklabel gpt", "overwrite /dev/sda"),
      Example("parted --frob /dev/sda", "unknown text --frob", "overwrite /dev/sda"),
    ]
  )
}
