internal import ToolDescriptions

extension Tool {
  static let duf = Tool(
    "duf",
    summary: "Shows file systems and the space in them.",
    source: "duf(1), duf 0.8",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "--all -all --inodes -inodes --json -json --warnings -warnings",
    values: """
      --hide -hide --hide-fs -hide-fs --hide-mp -hide-mp --only -only --only-fs -only-fs
      --only-mp -only-mp --output -output --sort -sort --style -style --theme -theme --width
      -width --avail-threshold --usage-threshold -avail-threshold -usage-threshold
      """,
    operands: .each([.reads]),
    examples: [
      Example("duf"),
      Example("duf dir", "read dir"),
      Example("duf --frob dir", "read dir", "unknown text --frob"),
    ]
  )
}
