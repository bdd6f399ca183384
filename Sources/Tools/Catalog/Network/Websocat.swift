internal import Effects
internal import ToolDescriptions

extension Tool {
  static let websocat = Tool(
    "websocat",
    summary: "Sends and receives over web sockets.",
    source: "websocat(1), websocat 1.11; wscat",
    grammar: .exact,
    options: [
      .value("--exec", does: [Deed(.execute, .code(.shell))]),
      .value(
        "-c",
        "--connect",
        does: [
          Deed(
            .send,
            .named(.host),
            reversibility: .unknown,
            why: "what is sent leaves the machine"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -1 --one-message -b --binary -t --text -n --no-close -E --exit-on-eof -q -v -k --insecure
      -s -S --strict -U --unidirectional -0 --null-terminated --no-line -u
      """,
    values: """
      -H --header -p --protocol --origin --ping-interval --basic-auth -x --execute -w --wait
      --auth -l --listen -P
      """,
    operands: .each([
      Deed(.send, .named(.host), reversibility: .unknown, why: "what is sent leaves the machine")
    ]),
    examples: [
      Example("websocat ws://localhost:3000", "send host ws://localhost:3000"),
      Example("websocat --help"),
      Example("websocat --frob ws://x", "send host ws://x", "unknown text --frob"),
    ]
  )
}
