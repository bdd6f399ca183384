internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgUpgrade = Tool(
    "pg_upgrade",
    summary: "Brings the data of a server to a new version.",
    source: "pg_upgrade(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-c", "--check", sets: [.dryRun]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .flag("-k", "--link", sets: ["link"]),
      .value(
        "-D",
        "--new-datadir",
        does: [Deed(.overwrite, .tree, why: "the new cluster is filled")]
      ),
      .value(
        "-d",
        "--old-datadir",
        does: [
          Deed(.read, .tree, unless: ["link"]),
          Deed(
            .modify,
            .tree,
            when: ["link"],
            reversibility: .irreversible,
            why: "the old server can't be started any more"
          ),
        ]
      ),
    ],
    flags: "--clone -r --retain -v --verbose --no-sync -N",
    values: """
      -b --old-bindir -B --new-bindir -j --jobs -o --old-options -O --new-options -p
      --old-port -P --new-port -s --socketdir -U --username
      """,
    examples: [
      Example("pg_upgrade --check -d a -D b", "read a/**"),
      Example("pg_upgrade -b x -B y -d a -D b", "overwrite b/**", "read a/**"),
      Example("pg_upgrade --zap", "unknown text --zap"),
    ]
  )
}
