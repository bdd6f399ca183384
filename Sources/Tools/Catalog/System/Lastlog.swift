internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lastlog = Tool(
    "lastlog",
    summary: "Shows when each user logged in last.",
    source: "lastlog(8), shadow 4.13",
    options: [
      .flag(
        "-C",
        "--clear",
        "-S",
        "--set",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "the record of a user's last login"),
            reversibility: .irreversible,
            why: "the record has no other copy"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    values: "-b --before -t --time -u --user -R --root",
    examples: [
      Example("lastlog"),
      Example("lastlog -C -u app", "modify setting the record of a user's last login"),
      Example("lastlog --frob", "unknown text --frob"),
    ]
  )
}
