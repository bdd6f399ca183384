internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sqlplus = Tool(
    "sqlplus",
    summary: "Reads SQL and runs it in Oracle.",
    source: "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqpug/, SQL*Plus 19c",
    grammar: .posix,
    options: [.flag("-H", "-V", "-?", "-h", "-v", "--help", "--version", sets: [.help])],
    flags: "-L -S -s -AC -F -FAST -l",
    values: "-C -M -R -m -r",
    operands: .list([[.opens]], rest: [Deed(.execute, .code(.other))]),
    does: [Deed(.execute, .input(.other))],
    examples: [
      Example("sqlplus me/x@db", "execute other input", "read database me/x@db"),
      Example(
        "sqlplus -s me/x@db @a.sql",
        "execute other code @a.sql",
        "execute other input",
        "read database me/x@db"
      ),
      Example("sqlplus --zap", "execute other input", "unknown text --zap"),
    ]
  )
}
