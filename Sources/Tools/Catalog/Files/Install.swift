internal import Effects
internal import ToolDescriptions

extension Tool {
  static let install = Tool(
    "install",
    summary: "Copies files and sets their modes.",
    source: "install(1), GNU coreutils 9.1",
    options: [
      .flag("-d", "--directory", sets: ["directories"]),
      .flag("-b", sets: ["backup"]),
      .optional("--backup", sets: ["backup"]),
      .value("-S", "--suffix", sets: ["backup"]),
      .value("-t", "--target-directory", role: .target),
      .flag("-T", "--no-target-directory", sets: [.noTargetDirectory]),
      .value("--strip-program", does: [Deed(.execute, .code(.shell))]),
      .flags("-c -p -Z -D -s"), .optionals("--context"),
      .flags("-C --compare --preserve-timestamps --strip -v --verbose --preserve-context"),
      .values("-g --group -m --mode -o --owner"),
      .help, .version,
    ],
    operands: .sourcesThenTarget(
      sources: [.reads],
      target: [
        Deed(.overwrite, .path, unless: ["backup"]), Deed(.create, .path, when: ["backup"]),
      ],
      alone: []
    ),
    operandsIn: [("directories", .each([.creates]))],
    examples: [
      Example("install -m 755 tool bin", "read tool", "overwrite bin from tool"),
      Example("install -d a b", "create a", "create b"),
      Example("install --fast a b", "unknown text --fast", "read a", "overwrite b from a"),
    ]
  )
}
