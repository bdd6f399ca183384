internal import ToolDescriptions

extension Tool {
  static let time = Tool(
    "time",
    summary: "Runs a command and says how long it took.",
    source: "time(1), GNU time 1.9",
    grammar: .posix,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .values("-f --format"), .flags("-a --append -p --portability -v --verbose -q --quiet -l -h"),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("time make -k", "execute command make -k"),
      Example("time -o log make", "overwrite log", "execute command make"),
      Example("time --frob make", "unknown text --frob", "execute command make"),
    ]
  )
}
