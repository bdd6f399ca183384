internal import Effects
internal import ToolDescriptions

extension Tool {
  static let jshell = Tool(
    "jshell",
    summary: "Reads Java and runs it.",
    source: "jshell(1), OpenJDK 17",
    grammar: .exact,
    options: [.flag("-h", "--help", "-?", "--version", "--help-extra", "-X", sets: [.help])],
    flags: "--enable-preview -q -s -v --show-version",
    values: """
      --class-path --module-path --add-modules --feedback --startup -C -R --execution
      """,
    operands: .each([Deed(.execute, .script(.other))]),
    does: [Deed(.execute, .input(.other))],
    examples: [
      Example("jshell", "execute other input"),
      Example("jshell a.jsh", "execute other input", "execute other script a.jsh"),
      Example("jshell --zap", "execute other input", "unknown text --zap"),
    ]
  )
}
