internal import Effects
internal import ToolDescriptions

extension Tool {
  static let at = Tool(
    "at",
    summary: "Runs commands later.",
    source: "at(1), at 3.2.5",
    grammar: .exact,
    options: [
      .flag("-l", "-c", sets: ["list"]), .flag("-r", "-d", sets: ["remove"]),
      .value("-f", sets: ["file"], does: [Deed(.execute, .script(.shell))]),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    flags: "-m -M -v -b",
    values: "-q -t",
    operands: .ignored,
    operandsIn: [
      (
        "remove",
        .each([
          Deed(
            .delete,
            .named(.setting),
            reversibility: .irreversible,
            why: "the job has no other copy"
          )
        ])
      )
    ],
    does: [Deed(.execute, .input(.shell), unless: ["list", "remove", "file"])],
    examples: [
      Example("at now + 1 hour", "execute shell input"),
      Example("at -l"),
      Example("at --frob now", "execute shell input", "unknown text --frob"),
    ]
  )
}
