internal import Effects
internal import ToolDescriptions

extension Tool {
  static let erl = Tool(
    "erl",
    summary: "Runs Erlang.",
    source: "erl(1), OTP 26",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(.unknown, .fixed(.program, "erl"), why: "what erl is asked to evaluate isn't read")
    ],
    examples: [
      Example("erl", "unknown program erl"),
      Example("erl -noshell -eval 'halt().'", "unknown program erl"),
      Example("erl -version", "unknown program erl"),
    ]
  )
}
