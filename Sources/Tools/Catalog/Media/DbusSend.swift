internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dbusSend = Tool(
    "dbus-send",
    summary: "Calls a method on the message bus.",
    source: "dbus-send(1), dbus 1.14; qdbus(1), busybox",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .execute,
        .fixed(.service, "a method on the message bus"),
        reversibility: .unknown,
        why: "what the method does isn't known"
      )
    ],
    examples: [
      Example("dbus-send --system --print-reply x", "execute service a method on the message bus"),
      Example("dbus-send --session --dest=a /b c.d", "execute service a method on the message bus"),
      Example("qdbus", "execute service a method on the message bus"),
    ]
  )
}
