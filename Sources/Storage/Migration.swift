/// One step from a version of the database to the next.
///
/// Several modules keep tables in the one database, so that one transaction covers them. Their
/// steps share one numbering: a new step takes the next free number, and no step ever changes.
public struct Migration: Hashable, Sendable {
  /// The version that the step leads to, from 1.
  public let version: Int
  /// The statements, each complete in itself.
  public let statements: [String]

  /// Describes a step.
  public init(_ version: Int, _ statements: [String]) {
    self.version = version
    self.statements = statements
  }
}
