internal import ToolDescriptions

extension Tool {
  static let composer = Tool(
    "composer",
    summary: "Installs packages of PHP, and runs their scripts.",
    source: "https://getcomposer.org/doc/03-cli.md, Composer 2.8",
    grammar: .exact,
    options: [
      .value("-d", "--working-dir", role: .directory),
      .flag("-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -v -vv -vvv --verbose --profile --no-plugins --no-scripts --no-cache --ansi
      --no-ansi
      """,
    operands: .reader(.tasks),
    takesOtherWords: true,
    subcommands: [
      .composerInstall, .composerRun, .composerExec, .composerShow, .composerConfig,
      .composerClearCache,
    ],
    examples: [
      Example(
        "composer install",
        "execute project composer install",
        "modify package dependencies"
      ),
      Example("composer run-script migrate", "execute project composer run-script migrate"),
      Example("composer show --zap", "unknown text --zap"),
    ]
  )

  static let composerInstall = Tool(
    "install",
    aliases: [
      "i", "update", "u", "upgrade", "require", "r", "remove", "rm", "uninstall", "reinstall",
      "create-project", "bump",
    ],
    summary: "Changes the dependencies that are installed.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .value("-d", "--working-dir", role: .directory),
      .flag("-n", "--no-interaction", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --prefer-source --prefer-dist --no-suggest --dev --no-dev --no-security-blocking
      --no-autoloader --no-progress --no-install --audit --no-audit --lock -o
      --optimize-autoloader -a --classmap-authoritative --apcu-autoloader --ignore-platform-reqs
      -w --with-dependencies -W --with-all-dependencies -i --interactive --root-reqs
      --prefer-stable --prefer-lowest -m --minimal-changes --patch-only --no-update --fixed
      --sort-packages --update-no-dev --unused -q --quiet -v --verbose --ansi --no-ansi
      --no-scripts --no-plugins --no-cache --no-secure-http --keep-vcs --remove-vcs
      """,
    values: """
      --prefer-install --ignore-platform-req --with --apcu-autoloader-prefix --audit-format
      --bump-after-update -s --stability --repository --add-repository
      """,
    operands: .ignored,
    does: [
      .packages,
      .runsProject,
    ]
  )

  static let composerRun = Tool(
    "run-script",
    aliases: ["run", "dump-autoload", "dumpautoload", "archive", "global"],
    summary: "Runs code of the project.",
    grammar: .posix,
    options: [
      .value("-d", "--working-dir", role: .directory),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--dev --no-dev -l --list -o --optimize -a --classmap-authoritative --apcu -q -v",
    values: "--timeout -f --format --dir --file",
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let composerExec = Tool(
    "exec",
    summary: "Runs a program of a dependency.",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-l --list",
    operands: .command(after: 0)
  )

  static let composerShow = Tool(
    "show",
    aliases: [
      "info", "outdated", "licenses", "depends", "why", "prohibits", "why-not", "search", "browse",
      "home", "audit", "check-platform-reqs", "validate", "status", "diagnose", "about", "suggests",
      "fund", "list", "help",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      --all --locked -i --installed -p --platform -a --available -s --self -N --name-only -P
      --path -t --tree -l --latest -o --outdated -A -M --major-only -m --minor-only --patch-only
      -D --direct --strict -f --no-dev --no-check-all --check-lock --no-check-lock
      --no-check-publish --no-check-version --with-dependencies -r --recursive --only-name
      --only-vendor -n --no-interaction -q -v
      """,
    values: "--ignore --format --abandoned --type",
    operands: .ignored
  )

  static let composerConfig = Tool(
    "config",
    aliases: ["self-update", "selfupdate", "init"],
    summary: "Reads and writes settings.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -g --global -e --editor -a --auth --unset -l --list --absolute -j --json -m --merge --append
      --source --stable --preview --rollback
      """,
    values: "-f --file --name --type",
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let composerClearCache = Tool(
    "clear-cache",
    aliases: ["clearcache", "cc"],
    summary: "Empties the cache.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--gc",
    operands: .ignored,
    does: [
      .emptiesCache
    ]
  )
}
