internal import Effects
internal import ToolDescriptions

extension Tool {
  static let brew = Tool(
    "brew",
    summary: "Installs programs.",
    source: "brew(1), Homebrew 4.4",
    grammar: .exact,
    options: [
      .flag(
        "--version",
        "--env",
        "--config",
        "--cache",
        "--prefix",
        "--cellar",
        "--caskroom",
        "--repository",
        "--repo",
        "--taps",
        sets: [.help]
      ), .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --unbrewed --installed --build-from-source -s --HEAD --force-bottle -v --verbose -q
      --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--bottle-tag --os --arch --file",
    subcommands: [
      .brewList, .brewFetch, .brewInstall, .brewUninstall, .brewCleanup, .brewUpdate, .brewServices,
      .brewBundle, .brewTest, .brewAnalytics,
    ],
    variables: [Variable("NONINTERACTIVE", skipsQuestion: true)],
    examples: [
      Example("brew list --cask"),
      Example("brew install --force jq", "modify package programs"),
      Example("brew list --frob", "unknown text --frob"),
    ]
  )

  static let brewList = Tool(
    "list",
    aliases: [
      "ls", "info", "abv", "search", "deps", "uses", "desc", "outdated", "homepage", "home", "log",
      "cat", "doctor", "dr", "config", "commands", "options", "leaves", "casks", "formulae",
      "missing", "shellenv", "help", "which", "which-formula", "linkage", "audit", "style",
      "livecheck", "readall", "docs", "analytics-state", "tap-info", "command", "developer-state",
      "formula", "gist-logs", "verify", "typecheck", "unbottled", "contributions", "bump",
      "as-console-user", "mcp-server",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -1 -l -r -t -n -a --all --versions --multiple --pinned --full-name --poured-from-bottle
      --built-on-request --installed-on-request --installed-as-dependency --installed --tree
      --graph --dot --annotate --include-build --include-optional --include-test
      --include-requirements --include-implicit --skip-recommended --skip-optional --missing
      --recursive --topological --union --for-each --direct --declared --eval-all --open
      --closed --archlinux --debian --fedora --fink --macports --opensuse --repology --ubuntu
      --pull-request --desc --eval --search -s --name --description --github --analytics
      --json --sizes --greedy --greedy-latest --greedy-auto-updates --fetch-HEAD --compact
      --list-checks --audit-debug -D --casks-only --no-simulate --strict --online --new --git
      --test --cached --oneline --patch -p --hide --display-name --except-cops --only-cops
      --changed --include-aliases --builtin --commands --refresh --variations -v --verbose -q
      --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: """
      --days --category --max-count --os --arch --tap --only --except --hide-name --file
      """,
    operands: .ignored
  )

  static let brewFetch = Tool(
    "fetch",
    summary: "Downloads packages.",
    grammar: .exact,
    options: [.flag("-f", "--force"), .flag("-h", "--help", sets: [.help])],
    flags: """
      -s --build-from-source --HEAD --build-bottle --force-bottle --retry --deps
      --no-quarantine --concurrency -v --verbose -q --quiet -d --debug --formula --formulae
      --cask --casks
      """,
    values: "--os --arch --bottle-tag --file",
    operands: .ignored,
    does: [.programs]
  )

  static let brewInstall = Tool(
    "install",
    aliases: [
      "reinstall", "upgrade", "link", "ln", "unlink", "pin", "unpin", "tap", "untap", "postinstall",
      "switch", "migrate", "unpack", "edit", "create", "extract",
    ],
    summary: "Installs programs, or changes how they are found.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("--zap", does: [.dropsCaskData]),
      .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", "--overwrite", skipsQuestion: true),
    ],
    flags: """
      --ignore-dependencies --only-dependencies -s --build-from-source --force-bottle
      --include-test --HEAD --fetch-HEAD --keep-tmp --debug-symbols --build-bottle
      --skip-post-install --skip-link --display-times --ask -i --interactive -g --git --adopt
      --no-binaries --no-quarantine --require-sha --greedy --greedy-latest
      --greedy-auto-updates --quarantine --binaries --as-dependency --repair --custom-remote
      --eval-all --no-force --shallow --print-path -v --verbose -q --quiet -d --debug
      --formula --formulae --cask --casks
      """,
    values: """
      --cc --bottle-arch --appdir --fontdir --language --destdir --version --set-name --file
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let brewUninstall = Tool(
    "uninstall",
    aliases: ["remove", "rm"],
    summary: "Takes programs away.",
    grammar: .exact,
    options: [
      .flag("--zap", does: [.dropsCaskData]), .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", "--ignore-dependencies", skipsQuestion: true),
    ],
    flags: """
      -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    operands: .ignored,
    does: [.programs]
  )

  static let brewCleanup = Tool(
    "cleanup",
    aliases: ["autoremove"],
    summary: "Takes what is old or not needed away.",
    grammar: .exact,
    options: [.flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    flags: """
      -s --scrub --prune-prefix -v --verbose -q --quiet -d --debug --formula --formulae --cask
      --casks
      """,
    values: "--prune --file",
    operands: .ignored,
    does: [.emptiesCache]
  )

  static let brewUpdate = Tool(
    "update",
    aliases: [
      "up", "update-reset", "vendor-install", "update-if-needed", "setup-ruby",
      "install-bundler-gems",
    ],
    summary: "Brings the list of packages up to date.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: """
      --merge --auto-update --preinstall -v --verbose -q --quiet -d --debug --formula
      --formulae --cask --casks
      """,
    values: "--file",
    operands: .ignored,
    does: [.programs]
  )

  static let brewServices = Tool(
    "services",
    summary: "Runs programs in the background.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    subcommands: [.brewServicesList, .brewServicesStart, .brewServicesCleanup]
  )

  static let brewServicesList = Tool(
    "list",
    aliases: ["info"],
    summary: "Shows them.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --json --all -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    operands: .ignored,
    does: [.tells]
  )

  static let brewServicesStart = Tool(
    "start",
    aliases: ["run", "stop", "restart", "kill"],
    summary: "Starts and stops them.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --all --keep --no-wait -v --verbose -q --quiet -d --debug --formula --formulae --cask
      --casks
      """,
    values: "--file --sudo-service-user --max-wait",
    operands: .ignored,
    does: [Deed(.modify, .fixed(.service, "brew services"), reversibility: .reversible)]
  )

  static let brewServicesCleanup = Tool(
    "cleanup",
    summary: "Forgets those that aren't used.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    does: [Deed(.modify, .fixed(.service, "brew services"), reversibility: .reversible)]
  )

  static let brewBundle = Tool(
    "bundle",
    summary: "Installs what a Brewfile says.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --global --no-upgrade --upgrade --install --no-lock -v --verbose -q --quiet -d --debug
      --formula --formulae --cask --casks
      """,
    values: "--file",
    operands: .ignored,
    does: [.programs],
    takesOtherWords: true,
    subcommands: [
      .brewBundleList, .brewBundleInstall, .brewBundleDump, .brewBundleCleanup, .brewBundleExec,
    ]
  )

  static let brewBundleList = Tool(
    "list",
    aliases: ["check"],
    summary: "Shows.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --all --brews --casks --taps --mas --vscode --formula --cask --tap --global --no-upgrade
      --verbose -v -q --quiet -d --debug --formulae
      """,
    values: "--file",
    operands: .ignored,
    does: [.tells]
  )

  static let brewBundleInstall = Tool(
    "install",
    aliases: ["upgrade"],
    summary: "Installs.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: """
      --global --no-upgrade --no-lock --cleanup -v --verbose -q --quiet -d --debug --formula
      --formulae --cask --casks
      """,
    values: "--file",
    does: [.programs]
  )

  static let brewBundleDump = Tool(
    "dump",
    summary: "Writes a Brewfile.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: """
      --global --describe --no-restart --all --brews --casks --taps --mas --vscode -v
      --verbose -q --quiet -d --debug --formula --formulae --cask
      """,
    values: "--file",
    does: [Deed(.overwrite, .fixedPath("Brewfile"))]
  )

  static let brewBundleCleanup = Tool(
    "cleanup",
    summary: "Takes away what the Brewfile doesn't name; only shows it without --force.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --global --zap --all -v --verbose -q --quiet -d --debug --formula --formulae --cask
      --casks
      """,
    values: "--file",
    does: [
      Deed(
        .delete,
        .fixed(.package, "programs"),
        when: ["force"],
        reversibility: .unknown,
        why: "everything that the Brewfile doesn't name goes"
      )
    ]
  )

  static let brewBundleExec = Tool(
    "exec",
    aliases: ["sh", "env"],
    summary: "Runs a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    operands: .command(after: 0)
  )

  static let brewTest = Tool(
    "test",
    aliases: ["tests", "irb", "ruby", "sh"],
    summary: "Runs code.",
    grammar: .none,
    flags: """
      -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    operands: .ignored,
    does: [.runsUnknown]
  )

  static let brewAnalytics = Tool(
    "analytics",
    aliases: ["developer"],
    summary: "Changes a setting.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet -d --debug --formula --formulae --cask --casks
      """,
    values: "--file",
    operands: .ignored,
    does: [.changesSettings]
  )
}
