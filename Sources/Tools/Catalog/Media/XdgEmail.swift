internal import ToolDescriptions

extension Tool {
  static let xdgEmail = Tool(
    "xdg-email",
    summary: "Opens a message to be written.",
    source: "xdg-email(1), xdg-utils 1.1.3",
    grammar: .exact,
    options: [.value("--attach", does: [.reads]), .help, .version],
    flags: "--utf8 --manual",
    values: "--cc --bcc --subject --body",
    operands: .ignored,
    examples: [
      Example("xdg-email me@example.com"),
      Example("xdg-email --attach a me@example.com", "read a"),
      Example("xdg-email --frob", "unknown text --frob"),
    ]
  )
}
