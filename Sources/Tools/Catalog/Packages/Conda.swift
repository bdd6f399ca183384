internal import Effects
internal import ToolDescriptions

extension Tool {
  static let conda = Tool(
    "conda",
    summary: "Installs packages into environments.",
    source: "https://docs.conda.io/projects/conda/en/stable/commands/, conda 24.9; mamba 2",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    subcommands: [
      .condaList, .condaCreate, .condaInstall, .condaRemove, .condaEnv, .condaExport, .condaClean,
      .condaConfig, .condaRun, .condaActivate, .condaBuild,
    ],
    variables: [Variable("CONDA_ALWAYS_YES", skipsQuestion: true)],
    examples: [
      Example("conda install numpy -y", "modify package dependencies"),
      Example("conda env remove -n app", "delete package environment"),
      Example("conda zap", "unknown program conda zap"),
    ]
  )

  static let condaList = Tool(
    "list",
    aliases: [
      "search", "info", "repoquery", "notices", "compare", "doctor", "commands", "package-list",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      -e --export -f --full-name --explicit --md5 --sha256 --no-pip --auth --canonical --envs
      -i --info --spec --system -a --all --base -s -u --unsafe-channels --reverse --tree -t
      --pretty --recursive --remote --local --show-channel-urls -r --revisions --json -v
      --verbose -q --quiet --offline --use-local --override-channels --no-channel-priority
      --strict-channel-priority --insecure -k --no-rc --no-env -C --use-index-cache
      --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let condaCreate = Tool(
    "create",
    summary: "Makes an environment.",
    grammar: .exact,
    options: [
      .value("--file", "-f", does: [.reads]), .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-deps --only-deps --no-pin --copy --mkdir --dev --no-default-packages
      --download-only --show-channel-urls --no-update-deps --strict --json -v --verbose -q
      --quiet --offline --use-local --override-channels --no-channel-priority
      --strict-channel-priority --insecure -k --no-rc --no-env -C --use-index-cache
      --experimental --console
      """,
    values: """
      --clone -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn
      --revision --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [Deed(.create, .fixed(.package, "environment"), reversibility: .reversible)]
  )

  static let condaInstall = Tool(
    "install",
    aliases: ["update", "upgrade", "rename"],
    summary: "Installs packages.",
    grammar: .exact,
    options: [
      .value("--file", "-f", does: [.reads]), .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-deps --only-deps --no-pin --copy --mkdir --all --update-all --update-deps
      --force-reinstall --freeze-installed --no-update-deps -S -u --update-specs
      --download-only --prune --clobber --show-channel-urls --dev --json -v --verbose -q
      --quiet --offline --use-local --override-channels --no-channel-priority
      --strict-channel-priority --insecure -k --no-rc --no-env -C --use-index-cache
      --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let condaRemove = Tool(
    "remove",
    aliases: ["uninstall"],
    summary: "Takes packages away, or a whole environment with --all.",
    grammar: .exact,
    options: [
      .flag("--all", does: [.dropsEnvironment]), .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --features --force-remove --no-pin --keep-env --dev --no-prune-deps --json -v --verbose
      -q --quiet --offline --use-local --override-channels --no-channel-priority
      --strict-channel-priority --insecure -k --no-rc --no-env -C --use-index-cache
      --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let condaEnv = Tool(
    "env",
    summary: "Works on environments.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    subcommands: [
      .condaEnvList, .condaEnvRemove, .condaEnvCreate, .condaEnvExport, .condaEnvConfig,
    ]
  )

  static let condaEnvList = Tool(
    "list",
    summary: "Shows them.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    does: [.tells]
  )

  static let condaEnvRemove = Tool(
    "remove",
    summary: "Deletes an environment.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    does: [.dropsEnvironment]
  )
}
