internal import Effects
internal import ToolDescriptions

extension Tool {
  static let psql = Tool(
    "psql",
    summary: "Reads SQL and runs it in PostgreSQL.",
    source: "psql(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-c", "--command", sets: ["commands"], does: [Deed(.execute, .code(.psql))]),
      .value("-d", "--dbname", does: [.opens]),
      .value("-f", "--file", sets: ["commands"], does: [Deed(.execute, .script(.psql))]),
      .flag("-l", "--list", sets: ["commands"]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-L", "--log-file", does: [.overwrites]),
      .value("-o", "--output", does: [Deed(.overwrite, .word(.fileOrPipe))]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: """
      -X --no-psqlrc -1 --single-transaction -a --echo-all -b --echo-errors -e --echo-queries -E
      --echo-hidden -n --no-readline -q --quiet -s --single-step -S --single-line -A --no-align
      --csv -H --html -t --tuples-only -x --expanded -z --field-separator-zero -0
      --record-separator-zero -w --no-password -W --password
      """,
    values: """
      -v --set --variable -F --field-separator -P --pset -R --record-separator -T --table-attr -p
      --port -U --username
      """,
    operands: .list([[.opens]], rest: []),
    does: [
      Deed(.execute, .input(.psql), unless: ["commands"])
    ],
    variables: [Variable("PGOPTIONS", skipsQuestion: true)],
    examples: [
      Example("psql -c SELECT", "execute psql code SELECT"),
      Example(
        "psql -h db app -f a.sql",
        "read host db",
        "read database app",
        "execute psql script a.sql"
      ),
      Example("psql --zap app", "read database app", "execute psql input", "unknown text --zap"),
    ]
  )
}
