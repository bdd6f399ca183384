internal import ToolDescriptions

extension Tool {
  static let pdm = Tool(
    "pdm",
    summary: "Installs packages of Python for a project.",
    source: "pdm --help, PDM 2.20",
    grammar: .posix,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: "-v --verbose -q --quiet -I --ignore-python -n --non-interactive",
    values: "-p --project",
    subcommands: [.pdmAdd, .pdmList, .pdmRun, .pdmBuild, .pdmPublish],
    examples: [
      Example("pdm add requests", "modify package dependencies"),
      Example("pdm publish", "send package registry"),
      Example("pdm add --zap requests", "modify package dependencies", "unknown text --zap"),
    ]
  )

  static let pdmAdd = Tool(
    "add",
    aliases: [
      "install", "sync", "update", "remove", "lock", "import", "fix", "use", "self", "plugin",
      "python", "py",
    ],
    summary: "Installs packages.",
    grammar: .exact,
    options: [.flag("--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet -d --dev --prod --production --no-lock --no-sync --no-self
      --no-editable --frozen-lockfile --check --clean --only-keep --no-default --no-isolation
      -L --reinstall -x --fail-fast --refresh -u --unconstrained --top --prerelease --stable
      --save-exact --save-compatible --save-wildcard --save-minimum --update-all
      --update-reuse --update-eager --static-urls --no-static-urls -f --first -i
      --ignore-remembered
      """,
    values: """
      -G --group -p --project -e --editable --lockfile --override -S --strategy --venv
      --exclude-newer --no-clean --with --without
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let pdmList = Tool(
    "list",
    aliases: ["show", "info", "search", "outdated", "config", "completion", "export"],
    summary: "Shows packages.",
    grammar: .exact,
    options: [.value("-o", "--output", does: [.overwrites]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --graph --tree --reverse --json --freeze --csv --markdown --python --where --packages
      --env --without-hashes --prod --no-default -d --dev -r --pyproject --expandvars -g
      --global --local
      """,
    values: """
      -f --format --fields --sort --resolve -G --group -p --project -L --lockfile
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let pdmRun = Tool(
    "run",
    aliases: ["test"],
    summary: "Runs a command or a task.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-l --list -s --site-packages --recreate",
    values: "-p --project --venv",
    operands: .reader(.projectCommand)
  )

  static let pdmBuild = Tool(
    "build",
    aliases: ["init", "new", "venv", "cache"],
    summary: "Builds or makes a project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let pdmPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--no-build --skip-existing --no-very-ssl -S --sign --verify-ssl",
    values: """
      -r --repository -u --username -P --password -i --identity -c --comment -d --dest
      --ca-certs -p --project
      """,
    does: [.publishes]
  )
}
