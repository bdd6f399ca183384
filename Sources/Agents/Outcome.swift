/// How a call ended, as the agent tells it.
public struct Outcome: Hashable, Sendable {
  /// The agent's session.
  public var session: String
  /// The agent's name, such as `claude`.
  public var agent: String
  /// The agent's own name for the call; the same as in the request.
  public var call: String
  /// The agent's tool.
  public var tool: String
  /// Whether the tool did its work; nil if that isn't known, as for one left in the background.
  public var succeeded: Bool?
  /// The exit status of a shell command; nil if the agent doesn't tell it.
  public var exitStatus: Int?
  /// Whether a person interrupted it.
  public var interrupted: Bool
  /// Whether it was only started, and goes on in the background.
  public var inBackground: Bool
  /// The start of what it printed or returned, at most ``Outcome/excerptLimit`` UTF-16 units.
  public var output: String
  /// How long it took, in milliseconds; nil if the agent doesn't tell.
  public var milliseconds: Int?

  /// The most of a call's output that is kept here, in UTF-16 units.
  public static let excerptLimit = 4000
}
