extension Agent {
  /// Claude Code, measured with 2.1.329.
  public static let claude = Agent(
    name: "claude",
    title: "Claude Code",
    read: ClaudeReader.event,
    answer: ClaudeAnswer.answer
  )
}
