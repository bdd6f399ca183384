internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kubectx = Tool(
    "kubectx",
    summary: "Switches between clusters.",
    source: "https://github.com/ahmetb/kubectx, kubectx 0.9",
    grammar: .exact,
    options: [
      .flag("-d", sets: ["forget"]),
      .flag("-c", "--current", sets: [.dryRun]),
      .flag("-u", "--unset", does: [.changesSettings]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .each([.switchesContext, .forgetsContext]),
    examples: [
      Example("kubectx -d prod", "delete setting prod"),
      Example("kubectx prod", "modify setting kubectl's context"),
      Example("kubectx --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Another cluster or namespace is the one that commands go to.
  static let switchesContext = Deed(
    .modify,
    .fixed(.setting, "kubectl's context"),
    unless: ["forget"],
    reversibility: .reversible,
    why: "commands after it go to another cluster or namespace"
  )
  /// The settings of a cluster go; the cluster stays.
  static let forgetsContext = Deed(
    .delete,
    .named(.setting),
    when: ["forget"],
    reversibility: .unknown,
    why: "its address and user are entered again by hand"
  )
}
