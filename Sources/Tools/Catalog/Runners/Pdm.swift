internal import Effects

extension Tool {
  static let pdm = Tool(
    "pdm",
    summary: "Manages a project of Python, and runs its scripts.",
    source: "https://pdm-project.org/en/latest/reference/cli, PDM 2.20",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--non-interactive", skipsQuestion: true),
    ],
    flags: "-q --quiet -v --verbose -I --ignore-python",
    values: "-c --config",
    subcommands: [.pdmRun, .pdmInstall, .pdmBuild, .pdmPublish, .pdmLook, .pdmSettings, .pdmCache],
    examples: [
      Example("pdm run test -x", "execute project pdm run test -x"),
      Example("pdm add requests", "modify package dependencies"),
      Example("pdm zap", "unknown program pdm zap"),
    ]
  )

  static let pdmRun = Tool(
    "run",
    summary: "Runs a script of the project, or a command.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)]
  )

  static let pdmInstall = Tool(
    "install",
    aliases: ["add", "remove", "update", "sync", "lock", "import", "fix"],
    summary: "Changes the dependencies that are installed.",
    grammar: .exact,
    options: [.flag("--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    flags: """
      -d --dev --dev-only -e --editable --no-editable --no-self --no-isolation --no-sync --no-lock
      --frozen-lockfile --check --clean --only-keep --reinstall --fail-fast -x --unconstrained
      --update-reuse --update-eager --update-all --save-compatible --save-exact --save-minimum
      --prod --production -q --quiet -v --verbose -g --global -u --prerelease --pre
      """,
    values: "-G --group --with --without -p --project -L --lockfile -k --skip --venv -S --strategy",
    operands: .ignored,
    does: [.packages]
  )

  static let pdmBuild = Tool(
    "build",
    summary: "Builds a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--no-sdist --no-wheel --no-isolation --no-clean -q --quiet -v --verbose",
    values: "-d --dest -p --project -k --skip -C --config-setting",
    does: [.runsProject]
  )

  static let pdmPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--no-build --skip-existing --no-very-ssl -q --quiet -v --verbose -S --sign",
    values: "-r --repository -u --username -P --password -d --dest -p --project --ca-certs",
    does: [.publishes]
  )

  static let pdmLook = Tool(
    "list",
    aliases: ["info", "show", "outdated", "search", "completion", "export", "python"],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .value("-o", "--output", does: [.overwrites]), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--tree --graph --freeze --json --csv --markdown -r --reverse --where --packages --env",
    values: "-f --format --fields --sort -G --group -p --project",
    operands: .ignored
  )

  static let pdmSettings = Tool(
    "config",
    aliases: ["use", "init", "new", "venv", "plugin", "self"],
    summary: "Changes settings and environments of the project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-l --local -d --delete -f --first -i --ignore-remembered --skip -n --lib -q --quiet",
    values: "-p --project --venv --python -w --with",
    operands: .ignored,
    does: [.changesSettings]
  )

  static let pdmCache = Tool(
    "cache",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.emptiesCache]
  )
}
