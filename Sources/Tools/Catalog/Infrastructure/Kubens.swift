internal import ToolDescriptions

extension Tool {
  static let kubens = Tool(
    "kubens",
    summary: "Switches between namespaces.",
    source: "https://github.com/ahmetb/kubectx, kubens 0.9",
    grammar: .exact,
    options: [
      .flag("-c", "--current", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-u", "--unset", does: [.changesSettings]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .each([.switchesContext, .forgetsContext]),
    examples: [
      Example("kubens web", "modify setting kubectl's context"),
      Example("kubens -c"),
      Example("kubens --zap", "unknown text --zap"),
    ]
  )
}
