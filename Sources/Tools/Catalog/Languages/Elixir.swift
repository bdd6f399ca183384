internal import Effects
internal import ToolDescriptions

extension Tool {
  static let elixir = Tool(
    "elixir",
    summary: "Runs Elixir.",
    source: "elixir --help, Elixir 1.17",
    grammar: .posix,
    options: [
      .value("-e", "--eval", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .value("--rpc-eval", sets: ["code"], does: [.runsUnknown]),
      .flag("-S", sets: ["code"], does: [.runsProject]),
      .flag("-h", "--help", "-v", "--version", "--short-version", sets: [.help]),
    ],
    flags: "--no-halt --hidden -i --logger-otp-reports",
    values: """
      -r --require -pr -pa -pz --app --erl --cookie --name --sname --boot --boot-var
      --erl-config --vm-args --dot-iex
      """,
    operands: .reader(.node),
    examples: [
      Example("elixir a.exs", "execute other script a.exs"),
      Example("elixir -e 'IO.puts 1'", "execute other code IO.puts 1"),
      Example("elixir --zap a.exs", "execute other script a.exs", "unknown text --zap"),
    ]
  )
}
