/// Services of a compose file that are started, and what one of them runs instead.
public struct ComposeCall: Hashable, Sendable {
  /// The files that options name; empty for the usual ones.
  public var files: [Argument]
  /// The services; empty for all.
  public var services: [Argument]
  /// The command that the only service runs; nil for its own.
  public var command: [Argument]?
}
