/// A command line and what it does: documentation and a test at once.
public struct Example: Hashable, Sendable {
  /// The command line, with words split at blanks.
  public var command: String
  /// The claims, such as `delete file a`; sorted when compared.
  public var claims: [String]

  /// Pairs a command with its claims.
  public init(_ command: String, _ claims: String...) {
    self.command = command
    self.claims = claims
  }
}
