/// Which server and which database a client would connect to; no password is in it.
public struct ServerFact: Hashable, Sendable {
  /// `postgres` or `mysql`.
  public var kind: String
  /// The host as the client gets it, or the folder or path of a socket; empty for the usual one.
  public var host: String
  /// The port; empty for the usual one.
  public var port: String
  /// The database; empty if none is chosen.
  public var database: String
  /// The user; empty for the account that runs the client.
  public var user: String
  /// Whether it is on this machine, and no program passes its port on.
  public var isLocal: Bool

  /// Describes a connection.
  public init(
    kind: String,
    host: String,
    port: String,
    database: String,
    user: String,
    isLocal: Bool
  ) {
    self.kind = kind
    self.host = host
    self.port = port
    self.database = database
    self.user = user
    self.isLocal = isLocal
  }
}
