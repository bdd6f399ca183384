internal import Effects

extension Tool {
  static let hatch = Tool(
    "hatch",
    summary: "Manages a project of Python, and runs its scripts.",
    source: "https://hatch.pypa.io/latest/cli/reference, Hatch 1.13",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--no-interactive", skipsQuestion: true),
    ],
    flags: "-v --verbose -q --quiet --interactive --color --no-color",
    values: "-e --env -p --project --data-dir --cache-dir --config",
    subcommands: [
      .hatchRun, .hatchBuild, .hatchPublish, .hatchEnvironment, .hatchLook, .hatchSettings,
    ],
    examples: [
      Example("hatch run test", "execute project hatch run test"),
      Example("hatch publish", "send package registry"),
      Example("hatch zap", "unknown program hatch zap"),
    ]
  )

  static let hatchRun = Tool(
    "run",
    aliases: ["test", "fmt", "shell"],
    summary: "Runs scripts, tests and checks in the project's environments.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)]
  )

  static let hatchBuild = Tool(
    "build",
    summary: "Builds a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-c --clean --clean-only --clean-hooks-after --no-hooks --ext",
    values: "-t --target",
    operands: .ignored,
    does: [.runsProject]
  )

  static let hatchPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [
      .flag("-y", "--yes", skipsQuestion: true), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-n --no-prompt --initialize-auth",
    values: "-u --user -a --auth -r --repo -p --publisher -o --option --ca-cert --client-cert",
    operands: .ignored,
    does: [.publishes]
  )

  static let hatchEnvironment = Tool(
    "env",
    summary: "Makes and removes the project's environments.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--ascii --json -i --internal",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.package, "environments"),
        reversibility: .reversible,
        why: "Hatch makes them again"
      )
    ]
  )

  static let hatchLook = Tool(
    "status",
    aliases: ["dep", "project", "version-show"],
    summary: "Tells about the project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--json",
    operands: .ignored
  )

  static let hatchSettings = Tool(
    "config",
    aliases: ["version", "new", "python", "self"],
    summary: "Changes settings, the version, or makes a project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-i --interactive --cli --init --force --desc",
    operands: .ignored,
    does: [.changesSettings]
  )
}
