internal import ToolDescriptions

extension Tool {
  static let hexyl = Tool(
    "hexyl",
    summary: "Prints a file in hexadecimal.",
    source: "hexyl(1), hexyl 0.8",
    grammar: .exact,
    options: [.flag("-V", "-h", sets: [.help]), .help, .version],
    flags: """
      -v --no-squeezing --plain -P -C --no-characters --no-position --print-color-table
      """,
    values: """
      -n --length -c --bytes -s --skip --block-size --border -o --display-offset --panels -g
      --group-size --endianness -b --base --terminal-width --color --character-table
      """,
    operands: .each([.reads]),
    examples: [
      Example("hexyl a b", "read a", "read b"),
      Example("hexyl a", "read a"),
      Example("hexyl --width 80 a b", "read 80", "read a", "read b", "unknown text --width"),
    ]
  )
}
