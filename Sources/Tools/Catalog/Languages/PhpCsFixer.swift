internal import Effects
internal import ToolDescriptions

extension Tool {
  static let phpCsFixer = Tool(
    "php-cs-fixer",
    summary: "Lays PHP out.",
    source: "php-cs-fixer --help, PHP CS Fixer 3.64",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --diff -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n --no-interaction
      --stop-on-violation --sequential
      """,
    values: """
      --config --rules --path-mode --cache-file --format --show-progress --allow-risky
      --using-cache
      """,
    subcommands: [.phpCsFixerFix, .phpCsFixerCheck, .phpCsFixerList],
    examples: [
      Example("php-cs-fixer fix src", "modify ./**", "modify src/**"),
      Example("php-cs-fixer check src", "read src/**"),
      Example("php-cs-fixer fix --zap src", "modify ./**", "modify src/**", "unknown text --zap"),
    ]
  )

  static let phpCsFixerFix = Tool(
    "fix",
    summary: "Changes files.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: ["check"]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --diff -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n --no-interaction
      --stop-on-violation --sequential
      """,
    values: """
      --config --rules --path-mode --cache-file --format --show-progress --allow-risky
      --using-cache
      """,
    operands: .each([Deed(.modify, .tree, unless: ["check"]), Deed(.read, .tree, when: ["check"])]),
    does: [Deed(.modify, .here, unless: ["check"], reversibility: .reversible)]
  )

  static let phpCsFixerCheck = Tool(
    "check",
    summary: "Checks.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --diff -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n --no-interaction
      --stop-on-violation --sequential
      """,
    values: """
      --config --rules --path-mode --cache-file --format --show-progress --allow-risky
      --using-cache
      """,
    operands: .each([.readsTree])
  )

  static let phpCsFixerList = Tool(
    "list",
    aliases: ["list-files", "list-sets", "describe", "help", "init"],
    summary: "Shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --diff -q --quiet -v -vv -vvv --verbose --ansi --no-ansi -n --no-interaction
      --stop-on-violation --sequential
      """,
    values: """
      --config --rules --path-mode --cache-file --format --show-progress --allow-risky
      --using-cache
      """,
    operands: .ignored
  )
}
