internal import Effects
internal import ToolDescriptions

extension Tool {
  static let truncate = Tool(
    "truncate",
    summary: "Shrinks or extends files to a size.",
    source: "truncate(1), GNU coreutils 9.1",
    options: [
      .value("-r", "--reference", does: [.reads]),
      .flags("-c --no-create -o --io-blocks"),
      .values("-s --size"),
      .help, .version,
    ],
    operands: .each([Deed(.overwrite, .path, why: "what lies beyond the new size is gone")]),
    examples: [
      Example("truncate -s 0 a b", "overwrite a", "overwrite b"),
      Example("truncate --size=10M a", "overwrite a"),
      Example("truncate --half a", "unknown text --half", "overwrite a"),
    ]
  )
}
