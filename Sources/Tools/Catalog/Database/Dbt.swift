internal import ToolDescriptions

extension Tool {
  static let dbt = Tool(
    "dbt",
    summary: "Builds tables of a warehouse.",
    source: "https://docs.getdbt.com/reference/dbt-commands, dbt 1.8",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    subcommands: [.dbtRun, .dbtSnapshot, .dbtSeed, .dbtTest, .dbtClean, .dbtDeps, .dbtInit],
    examples: [
      Example("dbt run", "modify database"),
      Example("dbt run --full-refresh", "modify database", "overwrite database"),
      Example("dbt zap", "unknown program dbt zap"),
    ]
  )

  static let dbtRun = Tool(
    "run",
    aliases: ["build", "retry", "clone", "run-operation"],
    summary: "Builds tables, which replace those of the same name.",
    grammar: .exact,
    options: [
      .flag("-f", "--full-refresh", does: [.losesData]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let dbtSnapshot = Tool(
    "snapshot",
    summary: "Keeps versions of rows.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let dbtSeed = Tool(
    "seed",
    summary: "Puts files into tables, which are emptied first.",
    grammar: .exact,
    options: [
      .flag("-f", "--full-refresh", does: [.losesData]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let dbtTest = Tool(
    "test",
    aliases: [
      "compile", "ls", "list", "parse", "debug", "docs", "show", "source", "freshness",
      "environment", "metadata", "sl",
    ],
    summary: "Checks or shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let dbtClean = Tool(
    "clean",
    summary: "Deletes what was made here.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    does: [.cleansBuild]
  )

  static let dbtDeps = Tool(
    "deps",
    summary: "Installs packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let dbtInit = Tool(
    "init",
    summary: "Makes a project.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -q --quiet -d --debug --no-print --print -x --fail-fast --no-partial-parse
      --partial-parse --no-use-colors --use-colors --warn-error --version-check
      --no-version-check --defer --no-defer --favor-state --store-failures --show
      --cache-selected-only --no-send-anonymous-usage-stats --empty --introspect --compile
      --no-compile --empty-catalog --static --connection --config-dir --browser --no-browser
      --clean-project-files-only --no-clean-project-files-only --skip-profile-setup --upgrade
      --lock --parse --write-json
      """,
    values: """
      --profiles-dir --project-dir --profile -t --target --target-path --vars --threads
      --log-level --log-format --log-path --printer-width -s --select -m --models --exclude
      --selector --resource-type --state --defer-state --indirect-selection -o --output
      --output-keys --limit --inline --args --sample --event-time-start --event-time-end
      --exclude-resource-type --resource-types --port --host
      """,
    operands: .ignored,
    does: [.scaffolds]
  )
}
