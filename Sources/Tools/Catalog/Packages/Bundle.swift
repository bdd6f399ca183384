internal import ToolDescriptions

extension Tool {
  static let bundle = Tool(
    "bundle",
    summary: "Installs packages of Ruby, and runs programs with them.",
    source: "bundle(1), Bundler 2.6",
    grammar: .exact,
    options: [
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--verbose --no-color -r --retry",
    does: [
      .packages
    ],
    subcommands: [
      .bundleExec, .bundleInstall, .bundleList, .bundleConfig,
    ],
    examples: [
      Example("bundle exec rails db:reset", "execute command rails db:reset"),
      Example("bundle install -j4", "modify package dependencies"),
      Example("bundle list --zap", "unknown text --zap"),
    ]
  )

  static let bundleExec = Tool(
    "exec",
    aliases: ["e"],
    summary: "Runs a command with the packages.",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--keep-file-descriptors",
    values: "--gemfile",
    operands: .command(after: 0)
  )

  static let bundleInstall = Tool(
    "install",
    aliases: [
      "i", "add", "remove", "update", "clean", "lock", "pristine", "cache", "package", "binstubs",
      "init", "gem",
    ],
    summary: "Changes the dependencies that are installed.",
    grammar: .exact,
    options: [
      .flag("--force", "--redownload", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --quiet --local --deployment --frozen --no-cache --no-prune --prefer-local --system --clean
      --standalone --all --conservative --patch --minor --major --strict --bundler --skip-install
      --optimistic --pre --full-index --all-platforms --normalize-platforms --print --update
      --install
      """,
    values: """
      -j --jobs --gemfile --path --binstubs --shebang --retry --trust-policy --without --with -v
      --version -g --group -s --source --require -r --git --github --branch --ref --glob
      --target-rbconfig --lockfile --add-platform --remove-platform --ruby
      """,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let bundleList = Tool(
    "list",
    aliases: [
      "show", "info", "outdated", "check", "licenses", "platform", "env", "doctor", "viz", "open",
      "version", "help", "fund",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      --name-only --paths --only-explicit --porcelain --parseable --path --strict --pre --groups
      --local --dry-run --ruby --filter-major --filter-minor --filter-patch
      """,
    values: "--only-group --without-group --group --gemfile --source",
    operands: .ignored
  )

  static let bundleConfig = Tool(
    "config",
    aliases: ["plugin"],
    summary: "Reads and writes settings.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--local --global --parseable",
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )
}
