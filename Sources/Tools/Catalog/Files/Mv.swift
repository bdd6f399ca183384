internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mv = Tool(
    "mv",
    summary: "Moves or renames files and directories.",
    source: "mv(1), GNU coreutils 9.1",
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--no-clobber", sets: [.noClobber]),
      .flag("-b", sets: ["backup"]),
      .optional("--backup", sets: ["backup"]),
      .value("-S", "--suffix", sets: ["backup"]),
      .value("-t", "--target-directory", role: .target),
      .flag("-T", "--no-target-directory", sets: [.noTargetDirectory]),
      .flags("-u --debug --exchange --no-copy"),
      .optionals("--update"),
      .flags("-i --interactive --strip-trailing-slashes -v --verbose -Z --context"),
      .help, .version,
    ],
    operands: .sourcesThenTarget(
      sources: [Deed(.delete, .path, why: "its content moves", traits: [.moved])],
      target: [
        Deed(
          .overwrite,
          .path,
          unless: [.noClobber, "backup"],
          safer: "mv --no-clobber, or mv --backup=numbered"
        ), Deed(.create, .path, when: [.noClobber, "backup"]),
      ],
      alone: []
    ),
    examples: [
      Example("mv a b", "delete a", "overwrite b from a"),
      Example("mv -t dir a b", "delete a", "delete b", "overwrite dir from a b"),
      Example("mv -n a b", "delete a", "create b from a"),
      Example("mv --frobnicate a b", "unknown text --frobnicate", "delete a", "overwrite b from a"),
    ]
  )
}
