internal import ToolDescriptions

extension Tool {
  static let sqlfluff = Tool(
    "sqlfluff",
    summary: "Checks and lays out SQL.",
    source: "https://docs.sqlfluff.com/en/stable/reference/cli.html, SQLFluff 3",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --ignore-local-config --nocolor --disable-noqa --warn-unused-ignores --verbose -v -n
      --nofail --disregard-sqlfluffignores --bench --show-lint-violations -x
      --FIX-EVEN-UNPARSABLE --check --quiet -q --persist-timing --no-color
      """,
    values: """
      --dialect --templater -r --rules -e --exclude-rules --config --encoding -i --ignore
      --logger --processes -p -f --format --annotation-level --write-output --stdin-filename
      --library-path --warnings
      """,
    subcommands: [.sqlfluffLint, .sqlfluffFix, .sqlfluffVersion],
    examples: [
      Example("sqlfluff lint a.sql", "read a.sql/**"),
      Example("sqlfluff fix --force a.sql", "modify a.sql/**"),
      Example("sqlfluff lint --zap a.sql", "read a.sql/**", "unknown text --zap"),
    ]
  )

  static let sqlfluffLint = Tool(
    "lint",
    aliases: ["parse", "render"],
    summary: "Checks.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --ignore-local-config --nocolor --disable-noqa --warn-unused-ignores --verbose -v -n
      --nofail --disregard-sqlfluffignores --bench --show-lint-violations -x
      --FIX-EVEN-UNPARSABLE --check --quiet -q --persist-timing --no-color
      """,
    values: """
      --dialect --templater -r --rules -e --exclude-rules --config --encoding -i --ignore
      --logger --processes -p -f --format --annotation-level --write-output --stdin-filename
      --library-path --warnings
      """,
    operands: .each([.readsTree])
  )

  static let sqlfluffFix = Tool(
    "fix",
    aliases: ["format"],
    summary: "Changes files.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --ignore-local-config --nocolor --disable-noqa --warn-unused-ignores --verbose -v -n
      --nofail --disregard-sqlfluffignores --bench --show-lint-violations -x
      --FIX-EVEN-UNPARSABLE --check --quiet -q --persist-timing --no-color
      """,
    values: """
      --dialect --templater -r --rules -e --exclude-rules --config --encoding -i --ignore
      --logger --processes -p -f --format --annotation-level --write-output --stdin-filename
      --library-path --warnings
      """,
    operands: .each([.changesTree])
  )

  static let sqlfluffVersion = Tool(
    "version",
    aliases: ["rules", "dialects"],
    summary: "Prints something.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --ignore-local-config --nocolor --disable-noqa --warn-unused-ignores --verbose -v -n
      --nofail --disregard-sqlfluffignores --bench --show-lint-violations -x
      --FIX-EVEN-UNPARSABLE --check --quiet -q --persist-timing --no-color
      """,
    values: """
      --dialect --templater -r --rules -e --exclude-rules --config --encoding -i --ignore
      --logger --processes -p -f --format --annotation-level --write-output --stdin-filename
      --library-path --warnings
      """
  )
}
