internal import ToolDescriptions

extension Tool {
  static let pipx = Tool(
    "pipx",
    summary: "Installs programs of Python, each by itself.",
    source: "https://pipx.pypa.io/stable/docs, pipx 1.7",
    grammar: .exact,
    options: [
      .flag("--version", sets: [.help]),
      .flag("-q", "--quiet", "-v", "--verbose", "--global"),
      .flag("-h", "--help", sets: [.help]),
    ],
    subcommands: [
      .pipxRun, .pipxInstall, .pipxList,
    ],
    examples: [
      Example("pipx run black a", "execute command black a"),
      Example("pipx install ruff", "modify package programs"),
      Example("pipx list --zap", "unknown text --zap"),
    ]
  )

  static let pipxRun = Tool(
    "run",
    summary: "Runs a program of a package.",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--no-cache --pypackages --verbose -v --quiet -q --fetch-missing-python",
    values: "--spec --with --python --path --index-url -i --pip-args --system-site-packages",
    operands: .reader(.packageCommand)
  )

  static let pipxInstall = Tool(
    "install",
    aliases: [
      "install-all", "inject", "upgrade", "upgrade-all", "upgrade-shared", "uninstall",
      "uninstall-all", "uninject", "reinstall", "reinstall-all", "ensurepath", "runpip", "pin",
      "unpin", "interpreter",
    ],
    summary: "Changes programs.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --include-deps --include-apps --verbose -v --quiet -q --editable -e --system-site-packages
      --global --fetch-missing-python --preinstall-all
      """,
    values: """
      --spec --python --suffix --index-url -i --pip-args --preinstall --with-suffix --skip -r
      --requirement
      """,
    operands: .ignored,
    does: [
      .programs
    ]
  )

  static let pipxList = Tool(
    "list",
    aliases: ["environment", "completions", "help"],
    summary: "Tells about programs.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--include-injected --json --short --skip-maintenance --pinned --verbose -v --quiet -q",
    values: "--value -V",
    operands: .ignored
  )
}
