internal import Effects
internal import ToolDescriptions

extension Tool {
  static let shred = Tool(
    "shred",
    summary: "Overwrites files so that their bytes can't be recovered.",
    source: "shred(1), GNU coreutils 9.1",
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-u", sets: ["remove"]),
      .optional("--remove", sets: ["remove"]),
      .value("--random-source", does: [.reads]),
      .values("-n --iterations -s --size"),
      .flags("-v --verbose -x --exact -z --zero"),
      .help, .version,
    ],
    operands: .each([
      Deed(
        .delete,
        .path,
        when: ["remove"],
        why: "its bytes are overwritten first",
        safer: "rm, which a snapshot can undo"
      ),
      Deed(
        .overwrite,
        .path,
        unless: ["remove"],
        why: "its bytes are overwritten several times",
        safer: "rm, which a snapshot can undo"
      ),
    ]),
    examples: [
      Example("shred a", "overwrite a"),
      Example("shred -u a b", "delete a", "delete b"),
      Example("shred --fast a", "unknown text --fast", "overwrite a"),
    ]
  )
}
