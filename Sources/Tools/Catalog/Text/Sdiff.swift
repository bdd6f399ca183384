internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sdiff = Tool(
    "sdiff",
    summary: "Shows two files beside each other, and can merge them.",
    source: "sdiff(1), GNU diffutils 3.8",
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .value("--diff-program", does: [Deed(.execute, .code(.shell))]), .flag("-v", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -i --ignore-case -E --ignore-tab-expansion -Z --ignore-trailing-space -b
      --ignore-space-change -W --ignore-all-space -B --ignore-blank-lines --strip-trailing-cr -a
      --text -l --left-column -s --suppress-common-lines -t --expand-tabs -d --minimal -H
      --speed-large-files
      """,
    values: "-I --ignore-matching-lines -w --width --tabsize",
    operands: .each([.reads]),
    examples: [
      Example("sdiff a b", "read a", "read b"),
      Example("sdiff -o out a b", "overwrite out", "read a", "read b"),
      Example("sdiff --frob a b", "read a", "read b", "unknown text --frob"),
    ]
  )
}
