internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rmdir = Tool(
    "rmdir",
    summary: "Removes directories that are empty.",
    source: "rmdir(1), GNU coreutils 9.1",
    options: [
      .flags("--ignore-fail-on-non-empty -v --verbose"),
      .flag("-p", "--parents", sets: ["parents"]),
      .help, .version,
    ],
    operands: .each([
      Deed(.delete, .path, reversibility: .reversible, why: "only an empty one is removed"),
      Deed(
        .delete,
        .word(.parents),
        when: ["parents"],
        reversibility: .reversible,
        why: "only an empty one is removed"
      ),
    ]),
    examples: [
      Example("rmdir a b", "delete a", "delete b"),
      Example("rmdir -p a/b/c", "delete a", "delete a/b", "delete a/b/c"),
      Example("rmdir --force a", "unknown text --force", "delete a"),
    ]
  )
}
