/// A way past the hook that is open on this machine.
public struct AgentGap: Hashable, Sendable {
  /// A stable name.
  public var id: String
  /// What is open, in plain words.
  public var text: String
  /// What closes it.
  public var help: String

  /// Describes a gap.
  public init(_ id: String, _ text: String, help: String) {
    self.id = id
    self.text = text
    self.help = help
  }
}
