/// An environment variable that a tool reads, and what it switches.
public struct Variable: Hashable, Sendable {
  /// The variable's name.
  public var name: String
  /// Whether it skips a question when set to anything but an empty text.
  public var skipsQuestion: Bool
  /// Whether its value is a list of further arguments.
  public var addsArguments: Bool
  /// What its value does, such as a command that the tool runs.
  public var does: [Deed]

  /// Describes a variable.
  public init(
    _ name: String,
    skipsQuestion: Bool = false,
    addsArguments: Bool = false,
    does: [Deed] = []
  ) {
    self.name = name
    self.skipsQuestion = skipsQuestion
    self.addsArguments = addsArguments
    self.does = does
  }
}

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
  func subcommand(named name: String) -> Tool? {
    subcommands.first { $0.name == name || $0.aliases.contains(name) }
  }
}
