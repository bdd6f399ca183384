extension Tool {
  static let autoconf = Tool(
    "autoconf",
    summary: "Makes scripts of a build.",
    source: "autoconf(1), Autoconf 2.71",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("autoconf"),
      Example("autoreconf -fi"),
      Example("automake --add-missing"),
    ]
  )
}
