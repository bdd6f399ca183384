internal import Effects
internal import ToolDescriptions

extension Tool {
  static let automator = Tool(
    "automator",
    summary: "Runs workflows of the desktop.",
    source: "automator(1), macOS 14",
    grammar: .exact,
    flags: "-v",
    values: "-D -i",
    operands: .each([Deed(.execute, .script(.other))]),
    examples: [
      Example("automator workflow.workflow", "execute other script workflow.workflow"),
      Example("automator"),
      Example(
        "automator --frob a.workflow",
        "execute other script a.workflow",
        "unknown text --frob"
      ),
    ]
  )
}
