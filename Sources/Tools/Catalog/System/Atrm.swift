internal import Effects
internal import ToolDescriptions

extension Tool {
  static let atrm = Tool(
    "atrm",
    summary: "Removes jobs that would run later.",
    source: "atrm(1), at 3.2.5",
    grammar: .exact,
    flags: "-V",
    operands: .each([
      Deed(
        .delete,
        .named(.setting),
        reversibility: .irreversible,
        why: "the job has no other copy",
        safer: "at -c NUMBER prints it"
      )
    ]),
    examples: [
      Example("atrm 1", "delete setting 1"),
      Example("atrm 1 2", "delete setting 1", "delete setting 2"),
      Example("atrm -Z 1", "delete setting 1", "unknown text -Z"),
    ]
  )
}
