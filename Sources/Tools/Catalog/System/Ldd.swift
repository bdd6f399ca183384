internal import ToolDescriptions

extension Tool {
  static let ldd = Tool(
    "ldd",
    summary: "Lists the libraries that a program needs.",
    source: "ldd(1), glibc 2.36",
    grammar: .gnu,
    options: [.help, .version],
    flags: "-v --verbose -u --unused -d --data-relocs -r --function-relocs",
    operands: .each([.reads]),
    examples: [
      Example("ldd /bin/ls", "read /bin/ls"),
      Example("ldd a b", "read a", "read b"),
      Example("ldd --frob a", "read a", "unknown text --frob"),
    ]
  )
}
