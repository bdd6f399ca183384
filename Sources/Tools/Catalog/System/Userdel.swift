internal import Effects
internal import ToolDescriptions

extension Tool {
  static let userdel = Tool(
    "userdel",
    summary: "Removes users and groups.",
    source: "userdel(8), groupdel(8), shadow 4.13; deluser(8)",
    options: [
      .flag("-r", "--remove", "--remove-home", "--remove-all-files", sets: ["home"]),
      .flag("-f", "--force", skipsQuestion: true),
      .flags("-Z --selinux-user -q --quiet --system --backup --only-if-empty"),
      .values("-R --root -P --prefix --group --backup-to --conf"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .each([
      Deed(
        .delete,
        .named(.user),
        unless: ["home"],
        reversibility: .unknown,
        why: "files of the user have no owner any more"
      ),
      Deed(
        .delete,
        .named(.user),
        when: ["home"],
        reversibility: .irreversible,
        why: "the user's home and mail are removed too"
      ),
    ]),
    examples: [
      Example("userdel app", "delete user app"),
      Example("userdel -r app", "delete user app"),
      Example("userdel --frob app", "unknown text --frob", "delete user app"),
    ]
  )
}
