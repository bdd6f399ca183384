internal import ToolDescriptions

extension Tool {
  static let turbo = Tool(
    "turbo",
    summary: "Runs tasks of a project.",
    source: "https://turbo.build/repo/docs/reference, Turborepo 2",
    grammar: .none,
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [.turboRun, .turboLs, .turboLogin],
    examples: [
      Example("turbo build", "execute project turbo build"),
      Example("turbo run test --filter=a", "execute project turbo run test --filter=a"),
      Example("turbo login", "create secret registry token"),
    ]
  )

  static let turboRun = Tool(
    "run",
    aliases: ["watch", "gen", "generate", "prune", "query", "scan"],
    summary: "Runs tasks.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let turboLs = Tool(
    "ls",
    aliases: ["info", "bin", "telemetry", "daemon", "boundaries", "config"],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let turboLogin = Tool(
    "login",
    aliases: ["link", "unlink", "logout"],
    summary: "Keeps or forgets a token.",
    grammar: .none,
    operands: .ignored,
    does: [.keepsToken]
  )
}
