internal import Effects
internal import ToolDescriptions

extension Tool {
  static let groupmod = Tool(
    "groupmod",
    summary: "Changes groups.",
    source: "groupmod(8), shadow 4.13",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-o --non-unique -a --append",
    values: "-g --gid -n --new-name -p --password -U --users -R --root -P --prefix",
    operands: .each([
      Deed(
        .modify,
        .named(.user),
        reversibility: .unknown,
        why: "files keep the number of the group, which may then be another's or nobody's"
      )
    ]),
    examples: [
      Example("groupmod -n new old", "modify user old"),
      Example("groupmod --help"),
      Example("groupmod --frob app", "modify user app", "unknown text --frob"),
    ]
  )
}
