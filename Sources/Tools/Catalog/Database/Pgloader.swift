internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgloader = Tool(
    "pgloader",
    summary: "Copies a database into PostgreSQL.",
    source: "pgloader(1), pgloader 3.6",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .value("-l", "--load-lisp-file", does: [Deed(.execute, .script(.other))]),
      .value("-L", "--logfile", "-S", "--summary", does: [.overwrites]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -q --quiet -v --verbose -d --debug -E --list-encodings --on-error-stop
      --no-ssl-cert-verification -C --self-upgrade -U
      """,
    values: """
      -D --root-dir --client-min-messages --log-min-messages --with --set --field --cast
      --type --encoding --before --after --context
      """,
    operands: .ignored,
    does: [.replacesRows],
    examples: [
      Example("pgloader mysql://a/b postgresql:///b", "overwrite database rows"),
      Example("pgloader a.load", "overwrite database rows"),
      Example("pgloader --zap a.load", "overwrite database rows", "unknown text --zap"),
    ]
  )
}
