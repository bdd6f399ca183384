/// What was measured in a database; no password is in it.
public struct DamageFact: Hashable, Sendable {
  /// The server's sort and version, such as `PostgreSQL 15.18`.
  public var server: String
  /// The database's name.
  public var database: String
  /// Where each part of the connection came from, such as `host from -h`.
  public var settings: [String]
  /// What was measured, in the order of the query's targets.
  public var targets: [TargetDamage]

  /// Collects what was found.
  public init(server: String, database: String, settings: [String], targets: [TargetDamage]) {
    self.server = server
    self.database = database
    self.settings = settings
    self.targets = targets
  }
}
