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
