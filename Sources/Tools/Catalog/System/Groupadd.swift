internal import Effects
internal import ToolDescriptions

extension Tool {
  static let groupadd = Tool(
    "groupadd",
    summary: "Makes groups.",
    source: "groupadd(8), shadow 4.13",
    options: [
      .flag("-f", "--force", skipsQuestion: true), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-o --non-unique -r --system",
    values: "-g --gid -K --key -p --password -U --users -R --root -P --prefix",
    operands: .each([
      Deed(.create, .named(.user), reversibility: .reversible, why: "it can be removed again")
    ]),
    examples: [
      Example("groupadd app", "create user app"),
      Example("groupadd --help"),
      Example("groupadd --frob app", "create user app", "unknown text --frob"),
    ]
  )
}
