internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wipefs = Tool(
    "wipefs",
    summary: "Lists or erases the signatures that say what a device holds.",
    source: "wipefs(8), util-linux 2.38.1",
    options: [
      .flag("-a", "--all", sets: ["erase"]),
      .value("-o", "--offset", sets: ["erase"]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--no-act", sets: [.dryRun]),
      .optional("--lock"), .flags("-b"), .optionals("--backup"),
      .flag("-h", "-V", sets: [.help]),
      .flags("-i --noheadings -J --json -p --parsable -q --quiet"),
      .values("-O --output -t --types"),
      .help, .version,
    ],
    operands: .each([
      Deed(
        .overwrite,
        .path,
        when: ["erase"],
        why: "without its signatures nothing finds the file system",
        safer: "wipefs --no-act shows what would be erased"
      ), Deed(.read, .path, unless: ["erase"]),
    ]),
    examples: [
      Example("wipefs /dev/sdb", "read /dev/sdb"),
      Example("wipefs -a /dev/sdb", "overwrite /dev/sdb"),
      Example("wipefs --zap /dev/sdb", "unknown text --zap", "read /dev/sdb"),
    ]
  )
}
