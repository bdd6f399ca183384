internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ln = Tool(
    "ln",
    summary: "Makes links between files.",
    source: "ln(1), GNU coreutils 9.1",
    options: [
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-b", sets: ["backup"]),
      .optional("--backup", sets: ["backup"]),
      .value("-S", "--suffix", sets: ["backup"]),
      .value("-t", "--target-directory", role: .target),
      .flag("-T", "--no-target-directory", sets: [.noTargetDirectory]),
      .flags("-d -F --directory -i --interactive -L --logical -n --no-dereference -P"),
      .flags("--physical -r --relative -s --symbolic -v --verbose"),
      .help, .version,
    ],
    operands: .sourcesThenTarget(
      sources: [],
      target: [
        Deed(.overwrite, .path, when: ["force"], unless: ["backup"]),
        Deed(.create, .path, unless: ["force"]),
      ],
      alone: []
    ),
    examples: [
      Example("ln -s a b", "create b from a"),
      Example("ln -sf a b", "overwrite b from a"),
      Example("ln --soft a b", "unknown text --soft", "create b from a"),
    ]
  )
}
