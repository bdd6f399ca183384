internal import ToolDescriptions

extension Tool {
  static let qText = Tool(
    "q",
    summary: "Runs SQL over files of text.",
    source: "q(1), q 3.1",
    grammar: .exact,
    options: [
      .value("-q", "--query-filename", does: [.reads]),
      .value("-S", "--save-db-to-disk", does: [.overwrites]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      -H --skip-header -t --tab-delimited -z --gzipped -A --analyze-only -O --output-header -b
      --beautify -V --verbose -T -w -W -p --pipe-delimited -U --with-universal-newlines -M -k
      -n --disable-double-double-quoting -L --list-user-functions --overwrite-qsql
      """,
    values: """
      -d --delimiter -D --output-delimiter -e --encoding -E --output-encoding -m --mode -c
      --column-count -N -C --caching-mode -f --formatting -Q --query-encoding
      --max-column-length-limit
      """,
    operands: .ignored,
    does: [.readsHere],
    examples: [
      Example("q -H 'SELECT * FROM a.csv'", "read ./**"),
      Example("q -S a.db 'SELECT 1'", "overwrite a.db", "read ./**"),
      Example("q --zap 'SELECT 1'", "read ./**", "unknown text --zap"),
    ]
  )
}
