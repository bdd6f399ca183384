internal import ToolDescriptions

extension Tool {
  static let bazel = Tool(
    "bazel",
    summary: "Builds and tests projects.",
    source: "https://bazel.build/reference/command-line-reference, Bazel 7",
    grammar: .none,
    operands: .ignored,
    takesOtherWords: true,
    subcommands: [.bazelBuild, .bazelQuery, .bazelClean, .bazelShutdown],
    examples: [
      Example("bazel build //...", "execute project bazel build //..."),
      Example("bazel test //a:b", "execute project bazel test //a:b"),
      Example("bazel clean --expunge", "delete file the results of the build"),
    ]
  )

  static let bazelBuild = Tool(
    "build",
    aliases: [
      "test", "run", "coverage", "mobile-install", "fetch", "sync", "mod", "vendor", "print_action",
      "aquery", "cquery", "canonicalize-flags", "analyze-profile", "dump", "config",
    ],
    summary: "Builds or tests the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let bazelQuery = Tool(
    "query",
    aliases: ["info", "help", "version", "license"],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let bazelClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .none,
    operands: .ignored,
    does: [.cleansBuild]
  )

  static let bazelShutdown = Tool(
    "shutdown",
    summary: "Stops the server.",
    grammar: .none,
    operands: .ignored,
    does: [.turnsProcess]
  )
}
