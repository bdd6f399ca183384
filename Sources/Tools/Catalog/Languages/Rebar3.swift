internal import ToolDescriptions

extension Tool {
  static let rebar3 = Tool(
    "rebar3",
    summary: "Builds and tests projects of Erlang.",
    source: "https://rebar3.org/docs/commands/, rebar3 3.24",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    subcommands: [
      .rebar3Compile, .rebar3Clean, .rebar3Deps, .rebar3GetDeps, .rebar3New, .rebar3Hex,
    ],
    examples: [
      Example("rebar3 compile", "execute project rebar3 compile"),
      Example("rebar3 hex publish --yes", "send package registry"),
      Example("rebar3 clean --zap", "delete file the results of the build", "unknown text --zap"),
    ]
  )

  static let rebar3Compile = Tool(
    "compile",
    aliases: [
      "ct", "eunit", "proper", "dialyzer", "xref", "cover", "shell", "release", "tar", "escriptize",
      "edoc", "as", "do", "path", "relup", "lint", "lfe",
    ],
    summary: "Builds or tests the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let rebar3Clean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-a --all",
    values: "-p --profile",
    does: [.cleansBuild]
  )

  static let rebar3Deps = Tool(
    "deps",
    aliases: ["tree", "version", "help", "state", "report"],
    summary: "Tells about the project.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let rebar3GetDeps = Tool(
    "get-deps",
    aliases: ["upgrade", "update", "unlock", "lock", "plugins", "local"],
    summary: "Changes dependencies.",
    grammar: .none,
    operands: .ignored,
    does: [.packages]
  )

  static let rebar3New = Tool(
    "new",
    summary: "Makes a project.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let rebar3Hex = Tool(
    "hex",
    summary: "Publishes, or works with the registry.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("search", .tells),
      Verb("info", .tells),
      Verb("docs", .tells),
      Verb("publish", .publishes),
      Verb("cut", .publishes),
      Verb("retire", .relabels),
      Verb("owner", .grantsPackage),
      Verb("organization", .grantsPackage),
      Verb("user", .grantsPackage),
      Verb("key", .grantsPackage),
    ]
  )
}
