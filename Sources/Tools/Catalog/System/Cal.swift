internal import ToolDescriptions

extension Tool {
  static let cal = Tool(
    "cal",
    summary: "Prints a calendar.",
    source: "cal(1), ncal(1), bsdmainutils 12.1",
    grammar: .exact,
    options: [.help, .version],
    flags: """
      -1 -3 -y -Y -j -m -M -S -h -J -C -N -b -e -o -p -w -n --one --three --year --twelve
      --julian --monday --sunday --week -v
      """,
    values: "-A -B -d -H -s --reform --color",
    operands: .ignored,
    examples: [
      Example("cal"),
      Example("cal 2024"),
      Example("cal --frob", "unknown text --frob"),
    ]
  )
}
