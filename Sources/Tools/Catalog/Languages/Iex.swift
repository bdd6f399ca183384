internal import Effects
internal import ToolDescriptions

extension Tool {
  static let iex = Tool(
    "iex",
    summary: "Reads Elixir and runs it.",
    source: "iex --help, Elixir 1.17",
    grammar: .posix,
    options: [
      .value("-e", "--eval", does: [Deed(.execute, .code(.other))]),
      .value("--remsh", does: [.connects]), .flag("-S", sets: ["project"], does: [.runsProject]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "--hidden",
    values: """
      -r --require -pr -pa -pz --app --erl --cookie --name --sname --dot-iex --boot --vm-args
      """,
    operands: .ignored,
    does: [Deed(.execute, .input(.other), unless: ["project"])],
    examples: [
      Example("iex", "execute other input"),
      Example("iex -S mix phx.server", "execute project iex mix phx.server"),
      Example("iex --zap", "execute other input", "unknown text --zap"),
    ]
  )
}
