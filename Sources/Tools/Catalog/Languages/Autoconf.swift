internal import ToolDescriptions

extension Tool {
  static let autoconf = Tool(
    "autoconf",
    summary: "Makes scripts of a build.",
    source: "autoconf(1), Autoconf 2.71",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("autoconf", "execute project autoconf"),
      Example("autoreconf -fi", "execute project autoreconf -fi"),
      Example("automake --add-missing", "execute project automake --add-missing"),
    ]
  )
}
