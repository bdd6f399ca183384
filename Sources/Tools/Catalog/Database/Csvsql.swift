internal import Effects
internal import ToolDescriptions

extension Tool {
  static let csvsql = Tool(
    "csvsql",
    summary: "Makes SQL of tables of text, or runs it.",
    source: "csvsql(1), csvkit 1.0.7",
    grammar: .gnu,
    options: [
      .value("--db", sets: ["db"], does: [.opens]),
      .value("--query", "--queries", does: [.readsHere]), .flag("--insert", does: [.importsRows]),
      .flag("--overwrite", does: [.replacesRows]),
      .value("--before-insert", "--after-insert", does: [Deed(.execute, .code(.other))]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -t --tabs -S --skipinitialspace -H --no-header-row -l --linenumbers --zero
      --no-constraints --no-create --create-if-not-exists -I --no-inference -v --verbose
      """,
    values: """
      -i --dialect -d --delimiter -q --quotechar -u --quoting -b -p --escapechar -z
      --maxfieldsize -e --encoding -L --locale --blanks --null-value --date-format
      --datetime-format -K --skip-lines --tables --unique-constraint --db-schema -y
      --snifflimit --chunk-size --prefix
      """,
    operands: .each([.reads]),
    examples: [
      Example("csvsql a.csv", "read a.csv"),
      Example(
        "csvsql --db postgresql:///app --insert --overwrite a.csv",
        "modify database rows",
        "overwrite database rows",
        "read a.csv",
        "read database postgresql:///app"
      ),
      Example("csvsql --zap a.csv", "read a.csv", "unknown text --zap"),
    ]
  )
}
