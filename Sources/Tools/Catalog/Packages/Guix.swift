internal import Effects
internal import ToolDescriptions

extension Tool {
  static let guix = Tool(
    "guix",
    summary: "Builds and installs packages.",
    source: "guix(1), Guix 1.4",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    subcommands: [
      .guixInstall, .guixSearch, .guixShell, .guixTimeMachine, .guixBuild, .guixGc, .guixSystem,
    ],
    examples: [
      Example("guix install jq", "modify package programs"),
      Example("guix gc", "delete package cache"),
      Example("guix gc --zap", "delete package cache", "unknown text --zap"),
    ]
  )

  static let guixInstall = Tool(
    "install",
    aliases: ["upgrade", "package", "remove", "pull", "import", "refresh"],
    summary: "Installs programs.",
    grammar: .none,
    operands: .ignored,
    does: [.programs]
  )

  static let guixSearch = Tool(
    "search",
    aliases: [
      "show", "size", "graph", "lint", "weather", "describe", "hash", "processes", "challenge",
      "edit", "locate",
    ],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.tells]
  )

  static let guixShell = Tool(
    "shell",
    aliases: ["environment"],
    summary: "Opens a shell with packages, or runs a command in it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --pure -C --container -N --network --check -F --emulate-fhs --no-cwd --ad-hoc -W
      --nesting
      """,
    values: """
      -m --manifest -f --file -D --development -E --preserve --share --expose -r --root -p
      --profile -l --load
      """,
    operands: .reader(.dashCommand)
  )

  static let guixTimeMachine = Tool(
    "time-machine",
    aliases: ["repl"],
    summary: "Runs code.",
    grammar: .none,
    operands: .ignored,
    does: [.runsUnknown]
  )

  static let guixBuild = Tool(
    "build",
    aliases: ["pack", "download", "publish", "archive", "git", "style", "perform-download"],
    summary: "Builds, or runs code.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let guixGc = Tool(
    "gc",
    summary: "Deletes packages that nothing uses.",
    grammar: .exact,
    options: [
      .value(
        "-d",
        "--delete-generations",
        does: [
          Deed(
            .delete,
            .fixed(.package, "earlier versions"),
            reversibility: .irreversible,
            why: "no rollback to them is possible"
          )
        ]
      ), .flag("--list-dead", "--list-live", "--list-roots", "--list-failures", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --verify --list-busy --references --requisites -R --referrers --derivers
      """,
    values: "-C --collect-garbage -F --free-space -D --delete",
    operands: .ignored,
    does: [.emptiesCache]
  )

  static let guixSystem = Tool(
    "system",
    aliases: ["home", "deploy", "container"],
    summary: "Changes the system.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("search", .tells),
      Verb("describe", .tells),
      Verb("list-generations", .tells),
      Verb("extension-graph", .tells),
      Verb("shepherd-graph", .tells),
      Verb("build", .tells),
      Verb("vm", .tells),
      Verb("image", .tells),
      Verb("docker-image", .tells),
      Verb("edit", .tells),
      Verb("import", .tells),
      Verb("reconfigure", Deed(.modify, .fixed(.setting, "system"), reversibility: .reversible)),
      Verb("roll-back", Deed(.modify, .fixed(.setting, "system"), reversibility: .reversible)),
      Verb(
        "switch-generation",
        Deed(.modify, .fixed(.setting, "system"), reversibility: .reversible)
      ),
      Verb("init", Deed(.modify, .fixed(.setting, "system"), reversibility: .reversible)),
      Verb(
        "delete-generations",
        Deed(
          .delete,
          .fixed(.package, "earlier versions"),
          reversibility: .irreversible,
          why: "no rollback to them is possible"
        )
      ),
    ]
  )
}
