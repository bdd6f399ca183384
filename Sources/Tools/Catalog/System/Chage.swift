internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chage = Tool(
    "chage",
    summary: "Shows or changes when a user's password ends.",
    source: "chage(1), shadow 4.13",
    options: [
      .flag("-l", "--list", sets: ["list"]),
      .value(
        "-d",
        "--lastday",
        "-E",
        "--expiredate",
        "-I",
        "--inactive",
        "-m",
        "--mindays",
        "-M",
        "--maxdays",
        "-W",
        "--warndays"
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-i --iso8601",
    values: "-R --root -P --prefix",
    operands: .each([
      Deed(
        .modify,
        .named(.user),
        unless: ["list"],
        reversibility: .reversible,
        why: "the old dates can be set again"
      )
    ]),
    examples: [
      Example("chage -l user"),
      Example("chage -E 0 user", "modify user user"),
      Example("chage --frob user", "modify user user", "unknown text --frob"),
    ]
  )
}
