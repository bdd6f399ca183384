internal import ToolDescriptions

extension Tool {
  static let scons = Tool(
    "scons",
    summary: "Builds a project.",
    source: "scons(1), SCons 4.4",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("scons", "execute project scons"),
      Example("scons -c", "execute project scons -c"),
      Example("scons -j4", "execute project scons -j4"),
    ]
  )
}
