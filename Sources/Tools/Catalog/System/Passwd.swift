internal import Effects
internal import ToolDescriptions

extension Tool {
  static let passwd = Tool(
    "passwd",
    summary: "Changes a password.",
    source: "passwd(1), shadow 4.13",
    options: [
      .flag("-S", "--status", sets: ["look"]),
      .flag("-d", "--delete", "-e", "--expire", "-l", "--lock", "-u", "--unlock"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-a --all -k --keep-tokens -q --quiet -s --stdin",
    values: """
      -i --inactive -n --mindays -w --warndays -x --maxdays -r --repository -R --root -P
      --prefix
      """,
    operands: .eachOr(
      [
        Deed(
          .modify,
          .named(.user),
          unless: ["look"],
          reversibility: .irreversible,
          why: "the old password isn't kept"
        )
      ],
      without: [
        Deed(
          .modify,
          .fixed(.user, "the user's password"),
          unless: ["look"],
          reversibility: .irreversible,
          why: "the old password isn't kept"
        )
      ]
    ),
    examples: [
      Example("passwd", "modify user the user's password"),
      Example("passwd -S"),
      Example("passwd --frob app", "modify user app", "unknown text --frob"),
    ]
  )
}
