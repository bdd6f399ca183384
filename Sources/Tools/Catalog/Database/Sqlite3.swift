internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sqlite3 = Tool(
    "sqlite3",
    summary: "Reads SQL and runs it in a database file.",
    source: "sqlite3(1), SQLite 3.40.1",
    grammar: .single,
    options: [
      .value("-cmd", does: [Deed(.execute, .code(.sqlite))]),
      .value("-init", does: [Deed(.execute, .script(.sqlite))]),
      .flag("-A", "-Ax", "-Ac", "-Au", does: [.sqliteArchive]),
      .pairs("-lookaside -pagecache"),
      .flag("-readonly", sets: ["read-only"]),
      .flag("-help", "-version", sets: [.help]),
    ],
    flags: """
      -append -ascii -bail -batch -box -column -csv -deserialize -echo -header -noheader -headers
      -html -interactive -json -line -list -markdown -memtrace -multiplex -nofollow -quote -safe -stats
      -table -tabs -zip
      """,
    values: "-maxsize -mmap -newline -nonce -nullvalue -separator -vfs -heap",
    operands: .reader(.sqlite),
    examples: [
      Example("sqlite3 a.db .tables", "read a.db", "execute sqlite code .tables"),
      Example("sqlite3 a.db", "read a.db", "execute sqlite input"),
      Example("sqlite3 -zap a.db x", "read a.db", "execute sqlite code x", "unknown text -zap"),
    ]
  )
}
