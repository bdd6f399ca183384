internal import Effects

extension Tool {
  static let rmdir = Tool(
    "rmdir",
    summary: "Removes directories that are empty.",
    source: "rmdir(1), GNU coreutils 9.1",
    options: [
      .flag("-p", "--parents", sets: ["parents"]),
      .flags("--ignore-fail-on-non-empty -v --verbose"),
      .help, .version,
    ],
    operands: .each([
      Deed(.delete, .path, reversibility: .reversible, why: "only an empty one is removed")
    ]),
    does: [
      Deed(
        .delete,
        .fixed(.file, "parents"),
        when: ["parents"],
        reversibility: .reversible,
        why: "folders above go too if that leaves them empty"
      )
    ],
    examples: [
      Example("rmdir a b", "delete a", "delete b"),
      Example("rmdir -p a/b/c", "delete file parents", "delete a/b/c"),
      Example("rmdir --force a", "unknown text --force", "delete a"),
    ]
  )
}
