internal import ToolDescriptions

extension Tool {
  static let notifySend = Tool(
    "notify-send",
    summary: "Shows a message to the person at the screen.",
    source: "notify-send(1), libnotify 0.8; zenity(1), dunstify(1), terminal-notifier(1)",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("notify-send hello"),
      Example("notify-send -u critical title text"),
      Example("notify-send -t 1000 x"),
    ]
  )
}
