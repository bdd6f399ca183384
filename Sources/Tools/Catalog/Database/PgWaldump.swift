internal import ToolDescriptions

extension Tool {
  static let pgWaldump = Tool(
    "pg_waldump",
    summary: "Prints the write-ahead log.",
    source: "pg_waldump(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [.flag("-?", "--help", "-V", "--version", sets: [.help])],
    flags: "-b --bkp-details -f --follow -q --quiet -w --fullpage",
    values: """
      -B --block -e --end -F --fork -n --limit -p --path -r --rmgr -R --relation -s --start -t
      --timeline -x --xid
      """,
    attached: "-z --stats",
    operands: .each([.reads]),
    examples: [
      Example("pg_waldump 000000010000000000000001", "read 000000010000000000000001"),
      Example("pg_waldump -p wal -s 0/1"),
      Example("pg_waldump --zap a", "read a", "unknown text --zap"),
    ]
  )
}
