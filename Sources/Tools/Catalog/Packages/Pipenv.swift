internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pipenv = Tool(
    "pipenv",
    summary: "Installs packages of Python for a project.",
    source: "pipenv --help, pipenv 2024",
    grammar: .posix,
    options: [
      .flag(
        "--rm",
        does: [
          Deed(
            .delete,
            .fixed(.package, "environment"),
            reversibility: .recoverable(.regenerate),
            why: "an install from the lock file makes it again"
          )
        ]
      ), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --where --venv --py --envs --site-packages --man --support --clear -q --quiet -v
      --verbose
      """,
    values: "--python --pypi-mirror",
    subcommands: [.pipenvInstall, .pipenvRun, .pipenvShell, .pipenvGraph, .pipenvClean],
    examples: [
      Example("pipenv install requests", "modify package dependencies"),
      Example(
        "pipenv run python a.py",
        "execute command python a.py",
        "execute project pipenv run python a.py"
      ),
      Example("pipenv zap", "unknown program pipenv zap"),
    ]
  )

  static let pipenvInstall = Tool(
    "install",
    aliases: ["sync", "update", "upgrade", "uninstall", "lock", "requirements"],
    summary: "Installs packages.",
    grammar: .exact,
    options: [
      .value("-r", "--requirements", does: [.reads]), .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -d --dev --dev-only --system --ignore-pipfile --skip-lock --deploy --pre --keep-outdated
      --all --all-dev --clear -q --quiet -v --verbose --outdated --dry-run --bare --hash
      --exclude-markers --lock-only --site-packages
      """,
    values: """
      --python -e --editable -i --index --pypi-mirror --categories --extra-pip-args
      --from-pipfile
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let pipenvRun = Tool(
    "run",
    summary: "Runs a command, or a script of the Pipfile.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--system",
    operands: .reader(.projectCommand)
  )

  static let pipenvShell = Tool(
    "shell",
    summary: "Opens a shell.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let pipenvGraph = Tool(
    "graph",
    aliases: ["check", "verify", "scripts", "open"],
    summary: "Shows packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--bare --json --json-tree --reverse",
    operands: .ignored,
    does: [.tells]
  )

  static let pipenvClean = Tool(
    "clean",
    summary: "Takes away what isn't in the lock file.",
    grammar: .exact,
    options: [.flag("--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    flags: "--bare",
    does: [.packages]
  )
}
