internal import ToolDescriptions

extension Tool {
  static let opam = Tool(
    "opam",
    summary: "Installs packages of OCaml.",
    source: "opam(1), opam 2.1",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --safe --strict --json --cli --best-effort --no-auto-upgrade
      --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir -w
      --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    subcommands: [
      .opamList, .opamInstall, .opamSwitch, .opamInit, .opamClean, .opamExec, .opamPublish,
    ],
    variables: [Variable("OPAMYES", skipsQuestion: true)],
    examples: [
      Example("opam install dune -y", "modify package dependencies"),
      Example("opam switch remove 4.14 -y", "delete package environment"),
      Example("opam zap", "unknown program opam zap"),
    ]
  )

  static let opamList = Tool(
    "list",
    aliases: [
      "show", "search", "info", "tree", "why", "env", "var", "lint", "config", "option",
      "clean-state", "help",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -a --all -i --installed -A -s --short --raw --all-versions --available --required-by
      --depends-on --resolve --recursive --shell --set-switch --rev-deps -q --quiet -v
      --verbose --safe --strict --json --cli --best-effort --no-auto-upgrade --no-self-upgrade
      -b --keep-build-dir -j --inplace-build --working-dir -w --assume-depexts --no-depexts
      --debug
      """,
    values: """
      -f --field --columns --root --switch --color --git-version --jobs --repositories --repos
      --packages
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let opamInstall = Tool(
    "install",
    aliases: [
      "reinstall", "upgrade", "update", "pin", "remove", "uninstall", "repository", "repo",
      "import",
    ],
    summary: "Installs packages, or takes them away.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      --deps-only --with-test --with-doc --with-dev-setup --with-tools -a --auto-remove
      --unlock-base --locked --all -n --no-action --update-invariant -k --set-default
      --this-switch --dont-select --force -q --quiet -v --verbose --safe --strict --json --cli
      --best-effort --no-auto-upgrade --no-self-upgrade -b --keep-build-dir -j --inplace-build
      --working-dir -w --assume-depexts --no-depexts --debug
      """,
    values: """
      --kind --depext --formula --root --switch --color --git-version --jobs --repositories
      --repos --packages
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let opamSwitch = Tool(
    "switch",
    summary: "Works on environments.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --safe --strict --json --cli --best-effort --no-auto-upgrade
      --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir -w
      --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    operands: .ignored,
    does: [.changesSettings],
    takesOtherWords: true,
    subcommands: [.opamSwitchList, .opamSwitchCreate, .opamSwitchRemove, .opamSwitchExport]
  )

  static let opamSwitchList = Tool(
    "list",
    aliases: ["show", "list-available", "invariant"],
    summary: "Shows them.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -s --short -a --all -q --quiet -v --verbose --safe --strict --json --cli --best-effort
      --no-auto-upgrade --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir
      -w --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let opamSwitchCreate = Tool(
    "create",
    aliases: ["set", "import", "reinstall", "link", "set-base", "set-invariant"],
    summary: "Makes or chooses one.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      --empty --deps-only --no-install --no-switch --locked -q --quiet -v --verbose --safe
      --strict --json --cli --best-effort --no-auto-upgrade --no-self-upgrade -b
      --keep-build-dir -j --inplace-build --working-dir -w --assume-depexts --no-depexts
      --debug
      """,
    values: """
      --formula --description --packages --root --switch --color --git-version --jobs
      --repositories --repos
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let opamSwitchRemove = Tool(
    "remove",
    summary: "Deletes an environment.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --safe --strict --json --cli --best-effort --no-auto-upgrade
      --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir -w
      --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    operands: .ignored,
    does: [.dropsEnvironment]
  )

  static let opamSwitchExport = Tool(
    "export",
    summary: "Writes what is in an environment.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      --full --freeze -q --quiet -v --verbose --safe --strict --json --cli --best-effort
      --no-auto-upgrade --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir
      -w --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    operands: .each([.overwrites])
  )

  static let opamInit = Tool(
    "init",
    summary: "Makes opam's directory.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      --bare --reinit -a --auto-setup -n --no-setup --disable-sandboxing --enable-shell-hook
      --disable-shell-hook -i --interactive -q --quiet -v --verbose --safe --strict --json
      --cli --best-effort --no-auto-upgrade --no-self-upgrade -b --keep-build-dir -j
      --inplace-build --working-dir -w --assume-depexts --no-depexts --debug
      """,
    values: """
      --compiler -c --shell --dot-profile --root --switch --color --git-version --jobs
      --repositories --repos --packages
      """,
    operands: .ignored,
    does: [.changesSettings]
  )

  static let opamClean = Tool(
    "clean",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -a --all --all-switches --download-cache -c --logs -s --switch-cleanup -r --repo-cache
      --untracked -q --quiet -v --verbose --safe --strict --json --cli --best-effort
      --no-auto-upgrade --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir
      -w --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    does: [.emptiesCache]
  )

  static let opamExec = Tool(
    "exec",
    summary: "Runs a command.",
    grammar: .posix,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      --set-root --set-switch -q --quiet -v --verbose --safe --strict --json --cli
      --best-effort --no-auto-upgrade --no-self-upgrade -b --keep-build-dir -j --inplace-build
      --working-dir -w --assume-depexts --no-depexts --debug
      """,
    values: """
      --switch --root --color --git-version --jobs --repositories --repos --packages
      """,
    operands: .command(after: 0)
  )

  static let opamPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .none,
    options: [
      .flag("--dry-run", "--show-actions", sets: [.dryRun]),
      .flag("-y", "--yes", "--confirm-level", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --safe --strict --json --cli --best-effort --no-auto-upgrade
      --no-self-upgrade -b --keep-build-dir -j --inplace-build --working-dir -w
      --assume-depexts --no-depexts --debug
      """,
    values: """
      --root --switch --color --git-version --jobs --repositories --repos --packages
      """,
    operands: .ignored,
    does: [.publishes]
  )
}
