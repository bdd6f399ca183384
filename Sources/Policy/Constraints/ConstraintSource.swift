/// Where a rule that people wrote in their own words stands.
public struct ConstraintSource: Hashable, Sendable {
  /// The sorts of place; the raw value is the end of the rule's name.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// A file of instructions, such as `AGENTS.md`.
    case file
    /// What the person typed in the session.
    case chat
    /// A permission rule of an agent.
    case permission
  }

  /// The sort of place.
  public var sort: Sort
  /// The file's path, or what the chat is called.
  public var name: String
  /// The line, counted from 1; in a chat the number of the message's line.
  public var line: Int

  /// Names a place.
  public init(_ sort: Sort, _ name: String, line: Int) {
    self.sort = sort
    self.name = name
    self.line = line
  }

  /// The place in words.
  public var words: String {
    sort == .chat ? "you said in this session" : "\(name), line \(line)"
  }
}
