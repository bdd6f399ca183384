internal import ToolDescriptions

extension Tool {
  static let rm = Tool(
    "rm",
    summary: "Removes files and directories, past any trash.",
    source: "rm(1), GNU coreutils 9.1",
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-i"),
      .flag("-I"),
      .optional("--interactive"),
      .flag("--one-file-system"),
      .flag("--no-preserve-root", skipsQuestion: true),
      .optional("--preserve-root"),
      .flag("-r", "-R", "--recursive", sets: [.recursive]),
      .flag("-d", "--dir"),
      .flag("-v", "--verbose"),
      .help, .version,
    ],
    operands: .each([.deletes]),
    examples: [
      Example("rm a b", "delete a", "delete b"),
      Example("rm -rf build", "delete build/**"),
      Example("rm --recurs build", "delete build/**"),
      Example("rm -- -v", "delete -v"),
      Example("rm --shred a", "delete a", "unknown text --shred"),
      Example("rm --help a"),
    ]
  )
}
