internal import ToolDescriptions

extension Tool {
  static let mise = Tool(
    "mise",
    summary: "Installs versions of many languages, and runs tasks.",
    source: "https://mise.jdx.dev/cli/, mise 2024.11",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    subcommands: [
      .miseLs, .miseInstall, .miseImplode, .miseUninstall, .miseCache, .miseExec, .miseRun,
    ],
    variables: [Variable("MISE_YES", skipsQuestion: true)],
    examples: [
      Example("mise install", "modify package runtimes"),
      Example("mise uninstall node@18", "delete package runtimes"),
      Example("mise zap", "unknown program mise zap"),
    ]
  )

  static let miseLs = Tool(
    "ls",
    aliases: [
      "list", "ls-remote", "list-remote", "current", "where", "which", "doctor", "dr", "env", "e",
      "settings_ls", "registry", "outdated", "tasks_ls", "version", "help", "latest", "bin-paths",
      "completion", "search", "tool", "fmt_check", "config_ls", "shell-alias",
    ],
    summary: "Shows versions.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let miseInstall = Tool(
    "install",
    aliases: [
      "i", "use", "u", "upgrade", "up", "shell", "sh", "set", "unset", "unuse", "reshim", "link",
      "sync", "self-update", "plugins", "p", "alias", "a", "trust", "activate", "deactivate",
      "lock", "settings", "config", "cfg", "generate", "hook-env",
    ],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --shell --cd -C --env -E --jobs -j --profile -P --log-level --prefix --before
      """,
    operands: .ignored,
    does: [.runtimes]
  )

  static let miseImplode = Tool(
    "implode",
    summary: "Takes everything away.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      --config -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin
      --fuzzy -n --dry-run --json -J --no-header --current -c --installed -i --missing -m
      --local --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    operands: .ignored,
    does: [.dropsEnvironment]
  )

  static let miseUninstall = Tool(
    "uninstall",
    aliases: ["prune", "remove", "rm"],
    summary: "Takes versions away.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let miseCache = Tool(
    "cache",
    summary: "Works on the cache.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    operands: .ignored,
    does: [.emptiesCache]
  )

  static let miseExec = Tool(
    "exec",
    aliases: ["x"],
    summary: "Runs a command with versions.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --command --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    operands: .reader(.dashCommand)
  )

  static let miseRun = Tool(
    "run",
    aliases: ["r", "watch", "w", "tasks", "t", "en", "backends"],
    summary: "Runs a task of the project.",
    grammar: .none,
    options: [.flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      -q --quiet -v --verbose --silent --raw -f --force -g --global -p --path --pin --fuzzy -n
      --dry-run --json -J --no-header --current -c --installed -i --missing -m --local
      --interactive --bump -l --all -a --system -s --shims --include-config --monorepo
      """,
    values: """
      --cd -C --env -E --jobs -j --profile -P --log-level --shell --prefix --before
      """,
    operands: .ignored,
    does: [.runsProject]
  )
}
