/// A session as it is seen from outside.
public struct SessionView: Hashable, Sendable {
  /// The agent.
  public var agent: String
  /// The session's name.
  public var session: String
  /// When it asked for something last, in milliseconds since 1970.
  public var last: Int
  /// How many calls it has made, as far as they were read.
  public var calls: Int
  /// How many of them were held or denied.
  public var stopped: Int
  /// What it asked for last.
  public var text: String
}
