internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ruff = Tool(
    "ruff",
    summary: "Checks and formats Python.",
    source: "ruff help, ruff 0.14",
    grammar: .exact,
    options: [
      .flags("-v --verbose -q --quiet -s --silent --isolated"), .values("--config --color"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    subcommands: [.ruffCheck, .ruffFormat],
    verbs: [
      Verb("rule", Deed(.read, .here)), Verb("config", Deed(.read, .here)),
      Verb("linter", Deed(.read, .here)), Verb("version", Deed(.read, .here)),
      Verb("help", Deed(.read, .here)),
      Verb(
        "clean",
        Deed(
          .delete,
          .fixed(.directory, "ruff's cache"),
          reversibility: .recoverable(.regenerate),
          why: "it is made again"
        )
      ), Verb("analyze", Deed(.read, .here)), Verb("server", Deed(.read, .here)),
    ],
    examples: [
      Example("ruff check src", "read src/**"),
      Example("ruff check --fix src", "modify src/**"),
      Example("ruff frob", "unknown program ruff frob"),
    ]
  )
}
