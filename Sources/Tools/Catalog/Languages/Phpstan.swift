internal import ToolDescriptions

extension Tool {
  static let phpstan = Tool(
    "phpstan",
    summary: "Checks PHP.",
    source: "phpstan --help, PHPStan 1.12",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --no-progress --debug -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n
      --no-interaction --xdebug --pro --watch --fail-without-result-cache
      --allow-empty-baseline
      """,
    values: """
      -c --configuration -l --level -a --autoload-file --error-format --memory-limit
      --tmp-file --instead-of
      """,
    subcommands: [.phpstanAnalyse, .phpstanClearResultCache, .phpstanDiagnose],
    examples: [
      Example("phpstan analyse src", "read src/**"),
      Example("phpstan analyse -l 9 src tests", "read src/**", "read tests/**"),
      Example("phpstan analyse --zap src", "read src/**", "unknown text --zap"),
    ]
  )

  static let phpstanAnalyse = Tool(
    "analyse",
    aliases: ["analyze"],
    summary: "Checks.",
    grammar: .exact,
    options: [
      .optional("-b", "--generate-baseline", does: [.overwrites]), .flag("--fix", sets: ["write"]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --no-progress --debug -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n
      --no-interaction --xdebug --pro --watch --fail-without-result-cache
      --allow-empty-baseline
      """,
    values: """
      -c --configuration -l --level -a --autoload-file --error-format --memory-limit
      --tmp-file --instead-of
      """,
    operands: .each(Deed.checksOrWrites)
  )

  static let phpstanClearResultCache = Tool(
    "clear-result-cache",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --no-progress --debug -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n
      --no-interaction --xdebug --pro --watch --fail-without-result-cache
      --allow-empty-baseline
      """,
    values: """
      -c --configuration -l --level -a --autoload-file --error-format --memory-limit
      --tmp-file --instead-of
      """,
    does: [.emptiesCache]
  )

  static let phpstanDiagnose = Tool(
    "diagnose",
    aliases: ["list", "help", "dump-parameters"],
    summary: "Shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --no-progress --debug -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n
      --no-interaction --xdebug --pro --watch --fail-without-result-cache
      --allow-empty-baseline
      """,
    values: """
      -c --configuration -l --level -a --autoload-file --error-format --memory-limit
      --tmp-file --instead-of
      """,
    operands: .ignored
  )
}
