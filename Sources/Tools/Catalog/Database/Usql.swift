internal import Effects
internal import ToolDescriptions

extension Tool {
  static let usql = Tool(
    "usql",
    summary: "Reads SQL and runs it in any database.",
    source: "https://github.com/xo/usql, usql 0.19",
    grammar: .pflag,
    options: [
      .value("-c", "--command", sets: ["commands"], does: [Deed(.execute, .code(.psql))]),
      .value("-f", "--file", sets: ["commands"], does: [Deed(.execute, .script(.psql))]),
      .value("-o", "--out", does: [.overwrites]), .value("--config", does: [.reads]),
      .flag("--help", "-V", "--version", "-?", sets: [.help]),
    ],
    flags: """
      -w --no-password -X --no-init --no-rc -W --password -1 --single-transaction -A
      --no-align -H --html -t --tuples-only -x --expanded -z --field-separator-zero -0
      --record-separator-zero -J --json -C --csv -G --vertical -q --quiet
      """,
    values: """
      -v --set --variable -P --pset -F --field-separator -R --record-separator -T --table-attr
      """,
    operands: .list([[.opens]], rest: []),
    does: [Deed(.execute, .input(.psql), unless: ["commands"])],
    examples: [
      Example(
        "usql pg://h/app -c 'SELECT 1'",
        "execute psql code SELECT 1",
        "read database pg://h/app"
      ),
      Example("usql sqlite:a.db", "execute psql input", "read database sqlite:a.db"),
      Example("usql --zap x", "execute psql input", "read database x", "unknown text --zap"),
    ]
  )
}
