internal import ToolDescriptions

extension Tool {
  static let jstack = Tool(
    "jstack",
    summary: "Prints what a process of Java does.",
    source: "jstack(1), jmap(1), jstat(1), jinfo(1), OpenJDK 17",
    grammar: .exact,
    options: [.flag("-help", "-?", "-h", "--help", sets: [.help])],
    flags: "-l -e -F -m",
    operands: .ignored,
    does: [.tells],
    examples: [
      Example("jstack 123", "read setting programs"),
      Example("jstack -l 123", "read setting programs"),
      Example("jstack --zap 1", "read setting programs", "unknown text --zap"),
    ]
  )
}
