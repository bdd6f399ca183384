internal import ToolDescriptions

extension Tool {
  static let vacuumdb = Tool(
    "vacuumdb",
    summary: "Cleans up and analyses databases.",
    source: "vacuumdb(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-d", "--dbname", does: [.opens]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: """
      -a --all --disable-page-skipping -e --echo -f --full -F --freeze --force-index-cleanup
      --no-index-cleanup --no-process-toast --no-truncate -q --quiet --skip-locked -v --verbose -z
      --analyze -Z --analyze-only --analyze-in-stages -w --no-password -W --password
      """,
    values: """
      -j --jobs --min-mxid-age --min-xid-age -P --parallel -t --table -p --port -U --username
      --maintenance-db
      """,
    operands: .each([.opens]),
    does: [
      .vacuums
    ],
    examples: [
      Example("vacuumdb -a -z", "modify database statistics"),
      Example("vacuumdb app", "read database app", "modify database statistics"),
      Example("vacuumdb --zap", "modify database statistics", "unknown text --zap"),
    ]
  )
}
