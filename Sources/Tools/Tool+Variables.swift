extension Tool {
  /// The variables that a command line's tool reads, and those of its subcommands that the words
  /// may name.
  public func variables(for arguments: [Argument]) -> [Variable] {
    guard !subcommands.isEmpty else { return variables }
    var path = [self]
    var taken: Set<String> = []
    for word in arguments.prefix(Self.wordLimit) where word.isKnown && !word.text.hasPrefix("-") {
      for (index, tool) in path.enumerated() {
        guard let found = tool.subcommand(named: word.text) else { continue }
        // The same word again adds nothing, and no tool goes deeper than that.
        if taken.insert("\(index) \(word.text)").inserted { path.append(found) }
        break
      }
      if path.count >= Self.pathLimit { break }
    }
    return path.flatMap(\.variables)
  }

  /// How many subcommands are looked at for their variables.
  private static let pathLimit = 16
  /// Among how many words subcommands are looked for.
  private static let wordLimit = 64

  /// The subcommand of a name.
  package func subcommand(named name: String) -> Tool? {
    subcommands.first { $0.name == name || $0.aliases.contains(name) }
  }
}
