internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chpasswd = Tool(
    "chpasswd",
    summary: "Changes passwords of users.",
    source: "chpasswd(8), shadow 4.13",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-e --encrypted -m --md5",
    values: "-c --crypt-method -s --sha-rounds -R --root -P --prefix",
    does: [
      Deed(
        .modify,
        .fixed(.user, "passwords of users"),
        reversibility: .irreversible,
        why: "the old passwords aren't kept"
      )
    ],
    examples: [
      Example("chpasswd", "modify user passwords of users"),
      Example("chpasswd --help"),
      Example("chpasswd --frob", "modify user passwords of users", "unknown text --frob"),
    ]
  )
}
