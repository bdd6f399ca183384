internal import Effects
internal import ToolDescriptions

extension Tool {
  static let husky = Tool(
    "husky",
    summary: "Makes git run scripts of the project.",
    source: "https://typicode.github.io/husky/, husky 9",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    operands: .ignored,
    does: [Deed(.modify, .fixed(.setting, "core.hooksPath"), reversibility: .reversible)],
    examples: [
      Example("husky", "modify setting core.hooksPath"),
      Example("husky init", "modify setting core.hooksPath"),
      Example("husky install", "modify setting core.hooksPath"),
    ]
  )
}
