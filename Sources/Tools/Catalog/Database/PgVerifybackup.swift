internal import ToolDescriptions

extension Tool {
  static let pgVerifybackup = Tool(
    "pg_verifybackup",
    summary: "Checks a copy of a server.",
    source: "pg_verifybackup(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .value("-m", "--manifest-path", does: [.reads]),
    ],
    flags: """
      -e --exit-on-error -n --no-parse-wal -q --quiet -s --skip-checksums -P --progress
      """,
    values: "-i --ignore -w --wal-directory",
    operands: .each([.readsTree]),
    examples: [
      Example("pg_verifybackup out", "read out/**"),
      Example("pg_verifybackup -n out", "read out/**"),
      Example("pg_verifybackup --zap out", "read out/**", "unknown text --zap"),
    ]
  )
}
