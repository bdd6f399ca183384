internal import ToolDescriptions

extension Tool {
  static let aplay = Tool(
    "aplay",
    summary: "Plays sound.",
    source: "aplay(1), alsa-utils 1.2; paplay(1), mpg123(1), play(1), espeak(1)",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("aplay a.wav"),
      Example("aplay -D default a.wav"),
      Example("aplay -l"),
    ]
  )
}
