internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gdbus = Tool(
    "gdbus",
    summary: "Looks at the message bus, and calls methods on it.",
    source: "gdbus(1), GLib 2.74; dbus-send(1), qdbus(1)",
    grammar: .posix,
    options: [.help, .version],
    verbs: Verb.alike(
      "introspect monitor wait help",
      Deed(.read, .fixed(.service, "the message bus"))
    )
      + Verb.alike(
        "call emit",
        Deed(
          .execute,
          .fixed(.service, "a method on the message bus"),
          reversibility: .unknown,
          why: "what the method does isn't known"
        )
      ),
    examples: [
      Example("gdbus introspect --system -d x -o /x", "read service the message bus"),
      Example(
        "gdbus call --session -d x -o /x -m y",
        "execute service a method on the message bus"
      ),
      Example("gdbus --frob help", "read service the message bus", "unknown text --frob"),
    ]
  )
}
