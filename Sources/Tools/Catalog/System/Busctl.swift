internal import Effects
internal import ToolDescriptions

extension Tool {
  static let busctl = Tool(
    "busctl",
    summary: "Looks at the message bus, and calls methods on it.",
    source: "busctl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system
      --show-machine --unique --acquired --activatable --list -j --verbose --augment-creds
      --watch-bind --expect-reply --auto-start --allow-interactive-authorization
      """,
    values: """
      -H --host -M --machine --address --match --size --json --timeout --destination
      --xml-interface
      """,
    verbs: Verb.alike(
      "list status tree introspect get-property monitor capture help wait",
      Deed(.read, .fixed(.service, "the message bus"))
    )
      + Verb.alike(
        "call emit set-property",
        Deed(
          .execute,
          .fixed(.service, "a method on the message bus"),
          reversibility: .unknown,
          why: "what the method does isn't known"
        )
      ),
    examples: [
      Example("busctl"),
      Example("busctl list", "read service the message bus"),
      Example("busctl --frob list", "read service the message bus", "unknown text --frob"),
    ]
  )
}
