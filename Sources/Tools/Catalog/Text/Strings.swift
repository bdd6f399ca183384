internal import ToolDescriptions

extension Tool {
  static let strings = Tool(
    "strings",
    summary: "Prints the text in binary files.",
    source: "strings(1), GNU Binutils 2.40",
    options: [
      .flags("-# -w --include-all-whitespace -o -a -"), .values("-U -n -t -e -T -s"),
      .flag("-h", "-v", "-V", sets: [.help]),
      .flags("--all -d --data -f --print-file-name"),
      .values("--bytes --radix --target --encoding --unicode --output-separator"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("strings -n 8 a", "read a"),
      Example("strings -8 a", "read a"),
      Example("strings --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
