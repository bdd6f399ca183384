internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mail = Tool(
    "mail",
    summary: "Sends mail, or reads it.",
    source: "mail(1), mailutils 3.15; sendmail(8), mutt(1)",
    grammar: .exact,
    options: [
      .value("-a", "-A", "--attach", does: [.reads]),
      .flag(
        "-t",
        does: [
          Deed(
            .send,
            .fixed(.host, "whoever the message names"),
            reversibility: .irreversible,
            why: "mail that is sent can't be taken back"
          )
        ]
      ),
      .flag(
        "-H",
        "-e",
        "-p",
        "--headers",
        "-R",
        "-y",
        "-z",
        "-Z",
        "-v",
        "-n",
        "-N",
        "-i",
        "-d",
        "-E",
        "-~",
        "-bp",
        "-bd",
        "-bv",
        "-ba",
        "-oi",
        "-x",
        "-D"
      ),
      .value(
        "-s",
        "-c",
        "-b",
        "-r",
        "-u",
        "-f",
        "-F",
        "-q",
        "-Q",
        "-S",
        "-X",
        "-O",
        "-h",
        "-o",
        "-T",
        "-M",
        "--subject",
        "--to",
        "--from",
        "--server",
        "--body",
        "--header",
        "--return-address"
      ), .flag("-V", sets: [.help]), .help, .version,
    ],
    operands: .each([
      Deed(
        .send,
        .named(.host),
        reversibility: .irreversible,
        why: "mail that is sent can't be taken back"
      )
    ]),
    examples: [
      Example("mail"),
      Example("mail -s hello me@example.com", "send host me@example.com"),
      Example("mail --frob me@example.com", "send host me@example.com", "unknown text --frob"),
    ]
  )
}
