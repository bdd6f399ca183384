internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitFormatPatch = Tool(
    "format-patch",
    summary: "Writes commits as patches.",
    source: "git-format-patch(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-o", "--output-directory", sets: ["directory"], does: [.creates]),
      .flag("--stdout", sets: ["directory"]),
      .value("--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .gitDiffFlags + .gitPatchFlags,
    values: .gitDiffValues + .gitPatchValues,
    attached: .gitDiffAttached + .gitPatchAttached,
    operands: .ignored,
    does: [
      Deed(.create, .here, unless: ["directory"], reversibility: .reversible)
    ],
    examples: [
      Example("git format-patch -3", "create ./**"),
      Example("git format-patch -o out main", "create out"),
      Example("git format-patch --stdout HEAD~1"),
    ]
  )
}
