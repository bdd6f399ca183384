internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgChecksums = Tool(
    "pg_checksums",
    summary: "Checks, or switches on, sums of a server's files.",
    source: "pg_checksums(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .flag("-d", "--disable", sets: ["write"]), .flag("-e", "--enable", sets: ["write"]),
      .value(
        "-D",
        "--pgdata",
        does: [
          Deed(.read, .tree, unless: ["write"]),
          Deed(
            .modify,
            .tree,
            when: ["write"],
            reversibility: .unknown,
            why: "a server's files are rewritten"
          ),
        ]
      ),
    ],
    flags: "-c --check -N --no-sync -P --progress -v --verbose",
    values: "-f --filenode",
    operands: .each([
      Deed(.read, .tree, unless: ["write"]),
      Deed(
        .modify,
        .tree,
        when: ["write"],
        reversibility: .unknown,
        why: "a server's files are rewritten"
      ),
    ]),
    examples: [
      Example("pg_checksums -D data", "read data/**"),
      Example("pg_checksums -e -D data", "modify data/**"),
      Example("pg_checksums --zap data", "read data/**", "unknown text --zap"),
    ]
  )
}
