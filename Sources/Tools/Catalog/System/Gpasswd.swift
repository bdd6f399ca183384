internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gpasswd = Tool(
    "gpasswd",
    summary: "Changes who belongs to a group.",
    source: "gpasswd(1), shadow 4.13",
    options: [
      .value(
        "-a",
        "--add",
        "-A",
        "--administrators",
        "-M",
        "--members",
        does: [
          Deed(
            .grant,
            .fixed(.user, "membership in a group"),
            reversibility: .unknown,
            why: "rights can be used before they are taken away"
          )
        ]
      ),
      .value(
        "-d",
        "--delete",
        does: [
          Deed(.modify, .named(.user), reversibility: .reversible, why: "gpasswd -a takes it back")
        ]
      ),
      .flag(
        "-r",
        "--remove-password",
        "-R",
        "--restrict",
        does: [Deed(.modify, .fixed(.user, "a group's password"), reversibility: .unknown)]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    values: "-Q --root",
    operands: .each([
      Deed(
        .modify,
        .named(.user),
        reversibility: .unknown,
        why: "who belongs to the group, or its password, changes"
      )
    ]),
    examples: [
      Example("gpasswd -a me docker", "grant user membership in a group", "modify user docker"),
      Example("gpasswd -d me docker", "modify user docker", "modify user me"),
      Example("gpasswd --frob app", "modify user app", "unknown text --frob"),
    ]
  )
}
