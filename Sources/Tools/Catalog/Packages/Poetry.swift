internal import ToolDescriptions

extension Tool {
  static let poetry = Tool(
    "poetry",
    summary: "Manages a project of Python.",
    source: "https://python-poetry.org/docs/cli, Poetry 2.1",
    grammar: .exact,
    options: [
      .value("-C", "--directory", "-P", "--project", role: .directory),
      .flag("-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache",
    subcommands: [
      .poetryRun, .poetryInstall, .poetryPublish, .poetryBuild, .poetryShow, .poetryConfig,
      .poetryCache, .poetryNew,
    ],
    examples: [
      Example("poetry run pytest", "execute command pytest"),
      Example("poetry install --no-root", "modify package dependencies"),
      Example("poetry zap", "unknown program poetry zap"),
    ]
  )

  static let poetryRun = Tool(
    "run",
    summary: "Runs a command in the environment of the project.",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    operands: .reader(.pythonCommand)
  )

  static let poetryInstall = Tool(
    "install",
    aliases: ["add", "remove", "update", "sync", "lock"],
    summary: "Changes the dependencies that are installed.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache --no-root
      --no-directory --only-root --all-extras --all-groups --sync --compile --lock --no-update
      --regenerate --editable -e --allow-prereleases -D --dev
      """,
    values: """
      --with --without --only -E --extras --group -G --optional --python --platform --source
      --markers
      """,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let poetryPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache --build
      --skip-existing
      """,
    values: "-r --repository -u --username -p --password --cert --client-cert --dist-dir",
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let poetryBuild = Tool(
    "build",
    summary: "Builds a package.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache --clean",
    values: "-f --format -o --output --config-settings --local-version",
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let poetryShow = Tool(
    "show",
    aliases: ["check", "env", "search", "list", "about", "version", "export"],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache --tree -t --latest
      -l --outdated --all -a --top-level -T --lock --strict --path -p --full-path --executable -e
      --without-hashes --only-main --no-truncate --why --dry-run -s --short --without-urls
      --all-groups --all-extras
      """,
    values: "--with --without --only -f --format -E --extras",
    operands: .ignored
  )

  static let poetryConfig = Tool(
    "config",
    aliases: ["self", "source"],
    summary: "Changes settings.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache --list --unset
      --local --migrate
      """,
    values: "--priority",
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let poetryCache = Tool(
    "cache",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [
      .flag("--all", "-n", "--no-interaction"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache",
    operands: .ignored,
    does: [
      .emptiesCache
    ]
  )

  static let poetryNew = Tool(
    "new",
    aliases: ["init"],
    summary: "Makes a project.",
    grammar: .exact,
    options: [
      .flag("-n", "--no-interaction", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-plugins --no-cache --src --flat
      --interactive -i
      """,
    values: """
      --name --readme --description --author --python --dependency --dev-dependency -l --license
      """,
    operands: .each([.creates])
  )
}
