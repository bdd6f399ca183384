internal import ToolDescriptions

extension Tool {
  static let arch = Tool(
    "arch",
    summary: "Prints the machine's sort of processor, or runs a command for one.",
    source: "arch(1), GNU coreutils 9.1; arch(1), macOS 14",
    grammar: .posix,
    options: [
      .flags("-x86_64 -x86_64h -arm64 -arm64e -i386 -32 -64 -c"), .values("-e -d -arch"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("arch"),
      Example("arch -x86_64 rm a", "execute command rm a"),
      Example("arch --frob", "unknown text --frob"),
    ]
  )
}
