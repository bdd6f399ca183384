internal import Effects
internal import ToolDescriptions

extension Tool {
  static let duckdb = Tool(
    "duckdb",
    summary: "Reads SQL and runs it in a database file.",
    source: "duckdb --help, DuckDB 1.1",
    grammar: .single,
    options: [
      .value("-c", "-s", "-cmd", sets: ["commands"], does: [Deed(.execute, .code(.sqlite))]),
      .value("-init", does: [Deed(.execute, .script(.sqlite))]),
      .value("-f", "-file", sets: ["commands"], does: [Deed(.execute, .script(.sqlite))]),
      .flag("-readonly", sets: ["read-only"]), .flag("-help", "-version", sets: [.help]),
    ],
    flags: """
      -append -ascii -bail -batch -box -column -csv -echo -header -noheader -html -interactive
      -json -jsonlines -line -list -markdown -no-stdin -nofollow -quote -safe -table
      -unredacted -unsigned -ui
      """,
    values: "-newline -nullvalue -separator -storage-version",
    operands: .reader(.sqlite),
    examples: [
      Example("duckdb a.db 'SELECT 1'", "execute sqlite code SELECT 1", "read a.db"),
      Example("duckdb -c 'SELECT 1'", "execute sqlite code SELECT 1"),
      Example("duckdb -zap a.db x", "execute sqlite code x", "read a.db", "unknown text -zap"),
    ]
  )
}
