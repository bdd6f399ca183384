internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pip = Tool(
    "pip",
    summary: "Installs packages of Python.",
    source: "pip --help, pip 23.2.1",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      --debug --isolated --require-virtualenv -v --verbose -q --quiet --no-input --no-cache-dir
      --disable-pip-version-check --no-color --no-python-version-warning
      """,
    values: """
      --python --log --keyring-provider --proxy --retries --timeout --exists-action --trusted-host
      --cert --client-cert --cache-dir --use-feature --use-deprecated
      """,
    subcommands: [
      .pipInstall, .pipUninstall, .pipList, .pipLock, .pipDownload, .pipConfig, .pipCache,
    ],
    examples: [
      Example("pip install -r a.txt", "read a.txt", "modify package dependencies"),
      Example("pip uninstall -y a", "modify package dependencies"),
      Example("pip list --zap", "unknown text --zap"),
    ]
  )

  static let pipInstall = Tool(
    "install",
    summary: "Installs packages.",
    grammar: .gnu,
    options: [
      .value("-r", "--requirement", does: [.reads]),
      .value("-c", "--constraint", does: [.reads]),
      .flag("--dry-run", sets: [.dryRun]),
      .value("-t", "--target", does: [Deed(.overwrite, .tree)]),
      .value("--root"),
      .value("--prefix"),
      .flag("--break-system-packages", skipsQuestion: true),
      .value("--report", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      --no-deps --pre --user -U --upgrade --force-reinstall -I --ignore-installed
      --ignore-requires-python --no-build-isolation --use-pep517 --check-build-dependencies
      --compile --no-compile --no-warn-script-location --no-warn-conflicts --prefer-binary
      --require-hashes --no-clean --no-index --debug --isolated --require-virtualenv -v --verbose
      -q --quiet --no-input --no-cache-dir --disable-pip-version-check --no-color
      --no-python-version-warning
      """,
    values: """
      -e --editable --platform --python-version --implementation --abi --src --upgrade-strategy -C
      --config-settings --global-option --no-binary --only-binary --progress-bar
      --root-user-action -i --index-url --extra-index-url -f --find-links --python --log
      --keyring-provider --proxy --retries --timeout --exists-action --trusted-host --cert
      --client-cert --cache-dir --use-feature --use-deprecated
      """,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let pipUninstall = Tool(
    "uninstall",
    summary: "Takes packages away.",
    grammar: .gnu,
    options: [
      .value("-r", "--requirement", does: [.reads]),
      .flag("-y", "--yes", skipsQuestion: true),
      .flag("--break-system-packages", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      --debug --isolated --require-virtualenv -v --verbose -q --quiet --no-input --no-cache-dir
      --disable-pip-version-check --no-color --no-python-version-warning
      """,
    values: """
      --root-user-action --python --log --keyring-provider --proxy --retries --timeout
      --exists-action --trusted-host --cert --client-cert --cache-dir --use-feature
      --use-deprecated
      """,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let pipList = Tool(
    "list",
    aliases: [
      "show", "freeze", "check", "index", "debug", "hash", "search", "inspect", "help",
      "completion",
    ],
    summary: "Tells about packages.",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      -o --outdated -u --uptodate -e --editable -l --local --user --pre --not-required
      --exclude-editable --include-editable --no-index --debug --isolated --require-virtualenv -v
      --verbose -q --quiet --no-input --no-cache-dir --disable-pip-version-check --no-color
      --no-python-version-warning --files --all --ignore-requires-python
      """,
    values: """
      --path --format --exclude -i --index-url --extra-index-url -f --find-links --python --log
      --keyring-provider --proxy --retries --timeout --exists-action --trusted-host --cert
      --client-cert --cache-dir --use-feature --use-deprecated -r --requirement --platform
      --python-version --implementation --abi --no-binary --only-binary -a --algorithm --index
      """,
    operands: .ignored
  )

  static let pipLock = Tool(
    "lock",
    summary: "Writes down which versions an install would take.",
    grammar: .gnu,
    options: [
      .value("-c", "--constraint", does: [.reads]),
      .value("-r", "--requirement", does: [.reads]),
      .value("-o", "--output", sets: ["output"], does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --no-deps --pre --no-build-isolation --use-pep517 --ignore-requires-python --no-index
      --require-hashes --no-clean -v --verbose -q --quiet --isolated --no-cache-dir
      --disable-pip-version-check --no-color --prefer-binary
      """,
    values: """
      -i --index-url --extra-index-url -f --find-links -e --editable --src -C --config-settings
      --no-binary --only-binary --progress-bar --python --log --proxy --retries --timeout
      --trusted-host --cert --cache-dir --group
      """,
    operands: .ignored,
    does: [
      Deed(.overwrite, .fixedPath("pylock.toml"), unless: ["output"])
    ]
  )

  static let pipDownload = Tool(
    "download",
    aliases: ["wheel"],
    summary: "Gets archives of packages.",
    grammar: .gnu,
    options: [
      .value("-c", "--constraint", does: [.reads]),
      .value("-r", "--requirement", does: [.reads]),
      .value("-d", "--dest", does: [.creates]),
      .value("-w", "--wheel-dir", does: [.creates]),
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      --no-deps --prefer-binary --pre --require-hashes --no-build-isolation --use-pep517
      --check-build-dependencies --ignore-requires-python --no-clean --no-index --debug --isolated
      --require-virtualenv -v --verbose -q --quiet --no-input --no-cache-dir
      --disable-pip-version-check --no-color --no-python-version-warning --no-verify
      """,
    values: """
      --global-option --no-binary --only-binary --src --progress-bar --platform --python-version
      --implementation --abi -i --index-url --extra-index-url -f --find-links --python --log
      --keyring-provider --proxy --retries --timeout --exists-action --trusted-host --cert
      --client-cert --cache-dir --use-feature --use-deprecated -e --editable -C --config-settings
      --build-option
      """,
    operands: .ignored,
    does: [
      Deed(.create, .fixed(.file, "package archive"), reversibility: .reversible)
    ]
  )

  static let pipConfig = Tool(
    "config",
    summary: "Reads and writes settings.",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      --global --user --site --debug --isolated --require-virtualenv -v --verbose -q --quiet
      --no-input --no-cache-dir --disable-pip-version-check --no-color --no-python-version-warning
      """,
    values: """
      --editor --python --log --keyring-provider --proxy --retries --timeout --exists-action
      --trusted-host --cert --client-cert --cache-dir --use-feature --use-deprecated
      """,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let pipCache = Tool(
    "cache",
    summary: "Empties the cache.",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: """
      --debug --isolated --require-virtualenv -v --verbose -q --quiet --no-input --no-cache-dir
      --disable-pip-version-check --no-color --no-python-version-warning
      """,
    values: """
      --format --python --log --keyring-provider --proxy --retries --timeout --exists-action
      --trusted-host --cert --client-cert --cache-dir --use-feature --use-deprecated
      """,
    operands: .ignored,
    does: [
      .emptiesCache
    ]
  )
}
