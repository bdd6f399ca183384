internal import Effects
internal import ToolDescriptions

extension Tool {
  static let invoke = Tool(
    "invoke",
    summary: "Runs tasks that a project defines in Python.",
    source:
      "https://docs.pyinvoke.org, Invoke 2.2; https://pydoit.org, doit 0.36; https://magefile.org, Mage 1.15",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("invoke build", "execute project invoke build"),
      Example("invoke -l", "execute project invoke -l"),
      Example("invoke clean build", "execute project invoke clean build"),
    ]
  )
}
