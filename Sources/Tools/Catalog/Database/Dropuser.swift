internal import ToolDescriptions

extension Tool {
  static let dropuser = Tool(
    "dropuser",
    summary: "Deletes a role of PostgreSQL.",
    source: "dropuser(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: "-e --echo -i --interactive --if-exists -w --no-password -W --password",
    values: "-p --port -U --username",
    operands: .each([.dropsRole]),
    examples: [
      Example("dropuser me", "delete role me"),
      Example("dropuser --if-exists me", "delete role me"),
      Example("dropuser --zap me", "delete role me", "unknown text --zap"),
    ]
  )
}
