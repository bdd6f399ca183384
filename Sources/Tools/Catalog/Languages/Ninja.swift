internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ninja = Tool(
    "ninja",
    summary: "Builds what files of another tool say.",
    source: "ninja(1), Ninja 1.11",
    grammar: .exact,
    options: [
      .value("-C", role: .directory), .flag("-n", sets: [.dryRun]), .value("-f", does: [.reads]),
      .choice(
        "-t",
        of: [
          "clean": ["clean"], "cleandead": ["clean"], "list": [.dryRun], "targets": [.dryRun],
          "query": [.dryRun], "graph": [.dryRun], "deps": [.dryRun], "commands": [.dryRun],
          "compdb": [.dryRun], "rules": [.dryRun], "browse": [.dryRun], "inputs": [.dryRun],
          "missingdeps": [.dryRun], "msvc": [.dryRun],
        ]
      ), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: "-v --verbose --quiet",
    values: "-j -k -l -d -w",
    operands: .ignored,
    does: [
      Deed(.execute, .project, unless: ["clean"]),
      Deed(
        .delete,
        .fixed(.file, "the results of the build"),
        when: ["clean"],
        reversibility: .recoverable(.regenerate)
      ),
    ],
    examples: [
      Example("ninja", "execute project ninja"),
      Example("ninja -C build test", "execute project ninja test in build"),
      Example("ninja --zap", "execute project ninja", "unknown text --zap"),
    ]
  )
}
