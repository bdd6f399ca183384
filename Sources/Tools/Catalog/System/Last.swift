internal import Effects
internal import ToolDescriptions

extension Tool {
  static let last = Tool(
    "last",
    summary: "Lists who was logged in, and when.",
    source: "last(1), util-linux 2.38.1; lastlog(8), shadow 4.13",
    options: [
      .flag(
        "-C",
        "--clear",
        "-S",
        "--set",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "the records of log-ins"),
            reversibility: .irreversible,
            why: "what is cleared from the records isn't kept"
          )
        ]
      ),
      .value("-f", "--file", does: [.reads]),
      .values("-n --limit -p --present -s --since -t --until --time --time-format -b --before"),
      .values("-u --user -R --root --prefix"),
      .flags("-# -a --hostlast -d --dns -F --fulltimes -i --ip -w --fullnames -x --system"),
      .flags("--nohostname"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("last -10"),
      Example("lastlog --time 3"),
      Example("last --frob", "unknown text --frob"),
    ]
  )
}
