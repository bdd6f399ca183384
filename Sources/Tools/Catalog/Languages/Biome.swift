internal import ToolDescriptions

extension Tool {
  static let biome = Tool(
    "biome",
    summary: "Checks and lays out code of JavaScript.",
    source: "https://biomejs.dev/reference/cli/, Biome 1.9",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --use-server --verbose --skip-errors --error-on-warnings --json --staged --changed
      --no-errors-on-unmatched --json-pretty
      """,
    values: """
      --config-path --max-diagnostics --diagnostic-level --log-level --log-kind --reporter
      --colors --only --skip --stdin-file-path --since --indent-style --indent-width
      --line-width --line-ending --vcs-root --files-max-size
      --javascript-formatter-quote-style --quote-style --semicolons --trailing-commas
      --arrow-parentheses --bracket-spacing --vcs-enabled --vcs-client-kind
      --vcs-use-ignore-file --vcs-default-branch --formatter-enabled --linter-enabled
      --organize-imports-enabled --assist-enabled
      """,
    subcommands: [.biomeCheck, .biomeCi, .biomeInit],
    examples: [
      Example("biome check src", "read src/**"),
      Example("biome check --write src", "modify src/**"),
      Example("biome check --zap src", "read src/**", "unknown text --zap"),
    ]
  )

  static let biomeCheck = Tool(
    "check",
    aliases: ["format", "lint"],
    summary: "Checks, and changes files with --write.",
    grammar: .exact,
    options: [
      .flag(
        "--write",
        "--apply",
        "--apply-unsafe",
        "--unsafe",
        "--fix",
        "--suppress",
        sets: ["write"]
      ), .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --use-server --verbose --skip-errors --error-on-warnings --json --staged --changed
      --no-errors-on-unmatched --json-pretty
      """,
    values: """
      --config-path --max-diagnostics --diagnostic-level --log-level --log-kind --reporter
      --colors --only --skip --stdin-file-path --since --indent-style --indent-width
      --line-width --line-ending --vcs-root --files-max-size
      --javascript-formatter-quote-style --quote-style --semicolons --trailing-commas
      --arrow-parentheses --bracket-spacing --vcs-enabled --vcs-client-kind
      --vcs-use-ignore-file --vcs-default-branch --formatter-enabled --linter-enabled
      --organize-imports-enabled --assist-enabled
      """,
    operands: .each(Deed.checksOrWrites)
  )

  static let biomeCi = Tool(
    "ci",
    aliases: [
      "search", "rage", "version", "explain", "lsp-proxy", "start", "stop", "clean",
      "__print_socket",
    ],
    summary: "Checks, or shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --use-server --verbose --skip-errors --error-on-warnings --json --staged --changed
      --no-errors-on-unmatched --json-pretty
      """,
    values: """
      --config-path --max-diagnostics --diagnostic-level --log-level --log-kind --reporter
      --colors --only --skip --stdin-file-path --since --indent-style --indent-width
      --line-width --line-ending --vcs-root --files-max-size
      --javascript-formatter-quote-style --quote-style --semicolons --trailing-commas
      --arrow-parentheses --bracket-spacing --vcs-enabled --vcs-client-kind
      --vcs-use-ignore-file --vcs-default-branch --formatter-enabled --linter-enabled
      --organize-imports-enabled --assist-enabled
      """,
    operands: .ignored
  )

  static let biomeInit = Tool(
    "init",
    aliases: ["migrate", "upgrade"],
    summary: "Makes or changes settings.",
    grammar: .exact,
    options: [.flag("--write", "--fix"), .flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --jsonc --include-inspired --use-server --verbose --skip-errors --error-on-warnings
      --json --staged --changed --no-errors-on-unmatched --json-pretty
      """,
    values: """
      --config-path --max-diagnostics --diagnostic-level --log-level --log-kind --reporter
      --colors --only --skip --stdin-file-path --since --indent-style --indent-width
      --line-width --line-ending --vcs-root --files-max-size
      --javascript-formatter-quote-style --quote-style --semicolons --trailing-commas
      --arrow-parentheses --bracket-spacing --vcs-enabled --vcs-client-kind
      --vcs-use-ignore-file --vcs-default-branch --formatter-enabled --linter-enabled
      --organize-imports-enabled --assist-enabled
      """,
    operands: .ignored,
    does: [.scaffolds]
  )
}
