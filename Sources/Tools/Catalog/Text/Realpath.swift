internal import ToolDescriptions

extension Tool {
  static let realpath = Tool(
    "realpath",
    summary: "Prints paths without links and dots.",
    source: "realpath(1), GNU coreutils 9.1",
    options: [
      .flags("-e --canonicalize-existing -m --canonicalize-missing -L --logical -P --physical"),
      .flags("-q --quiet -s --strip --no-symlinks -z --zero"),
      .values("--relative-to --relative-base"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("realpath -m a/../b", "read a/../b"),
      Example("realpath --relative-to=. a", "read a"),
      Example("realpath --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
