internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tee = Tool(
    "tee",
    summary: "Copies standard input to files and to standard output.",
    source: "tee(1), GNU coreutils 9.1",
    options: [
      .flag("-a", "--append", sets: ["append"]),
      .optionals("--output-error"),
      .flags("-i --ignore-interrupts -p"),
      .help, .version,
    ],
    operands: .each([
      Deed(.overwrite, .path, unless: ["append"], safer: "tee --append"),
      Deed(
        .modify,
        .path,
        when: ["append"],
        reversibility: .reversible,
        why: "it is only added to"
      ),
    ]),
    examples: [
      Example("tee a b", "overwrite a", "overwrite b"),
      Example("tee -a log", "modify log"),
      Example("tee --quiet a", "unknown text --quiet", "overwrite a"),
    ]
  )
}
