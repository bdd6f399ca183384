internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mmv = Tool(
    "mmv",
    summary: "Moves, copies or links many files by patterns.",
    source: "mmv(1), mmv 2.4",
    options: [
      .flag("-d", sets: ["deletes"], skipsQuestion: true), .flag("-p"),
      .flag("-n", sets: [.dryRun]), .flag("-m", "-x", "-r", "-c", "-o", "-a", "-l", "-s"),
      .flag("--", sets: [.help]), .help, .version,
    ],
    flags: "-h -v -t -g -D",
    operands: .each([
      Deed(
        .modify,
        .path,
        reversibility: .unknown,
        why: "files that the patterns name are replaced or renamed"
      )
    ]),
    examples: [
      Example("mmv a* b#1", "modify a*", "modify b#1"),
      Example("mmv -n '*.txt' '#1.md'"),
      Example("mmv -Z a b", "modify a", "modify b", "unknown text -Z"),
    ]
  )
}
