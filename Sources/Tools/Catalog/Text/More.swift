internal import ToolDescriptions

extension Tool {
  static let more = Tool(
    "more",
    summary: "Shows files page by page; a person at the terminal can start commands from it.",
    source: "more(1), util-linux 2.38.1",
    options: [
      .flags("-# +#"), .values("-n --lines"), .optional("+/", "+"),
      .flag("-h", "-V", sets: [.help]),
      .flags("-d --silent -f --logical -l --no-pause -c --print-over -p --clean-print -e"),
      .flags("--exit-on-eof -s --squeeze -u --plain"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("more a", "read a"),
      Example("more -10 a", "read a"),
      Example("more --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
