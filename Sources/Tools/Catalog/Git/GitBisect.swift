internal import ToolDescriptions

extension Tool {
  static let gitBisect = Tool(
    "bisect",
    summary: "Finds the commit that brought a change.",
    source: "git-bisect(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .gitBisectRun, .gitBisectStep, .gitBisectLook,
    ],
    examples: [
      Example("git bisect run make test", "execute command make test"),
      Example("git bisect start HEAD v1", "modify git index"),
      Example("git bisect log"),
    ]
  )

  static let gitBisectRun = Tool(
    "run",
    summary: "Runs a command at each step.",
    grammar: .none,
    operands: .command(after: 0)
  )

  static let gitBisectStep = Tool(
    "start",
    aliases: ["bad", "good", "new", "old", "skip", "next", "reset", "replay"],
    summary: "Goes to another commit.",
    grammar: .negating,
    flags: "--no-checkout --first-parent",
    values: "--term-new --term-bad --term-old --term-good",
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let gitBisectLook = Tool(
    "log",
    aliases: ["terms", "view", "visualize", "help"],
    summary: "Tells of the search.",
    grammar: .none,
    operands: .ignored
  )
}
