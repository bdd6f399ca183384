/// One setting or one client's command that names a database, without a password.
public struct DatabaseFact: Hashable, Sendable {
  /// The variable or key, such as `DATABASE_URL`.
  public var setting: String
  /// Where it came from: `environment`, or the path of a file.
  public var source: String
  /// The URL's scheme, such as `postgresql` or `sqlite`; empty if there is none.
  public var scheme: String
  /// The host, or the folder or path of a socket; empty for the usual socket or a file.
  public var host: String
  /// The name of the database, or the file's path.
  public var name: String
  /// The port; empty for the usual one.
  public var port: String
  /// Where a port of this machine leads, if something passes it on; empty if nothing does.
  public var tunnel: String
  /// Who a client's command logs in as, empty for the account that runs it.
  ///
  /// It is nil for a setting, and wherever more than this fact says which things are meant there,
  /// such as options that the server gets.
  public var user: String?

  /// Describes one setting, or one client's connection.
  public init(
    setting: String,
    source: String,
    scheme: String,
    host: String,
    name: String,
    port: String = "",
    tunnel: String = "",
    user: String? = nil
  ) {
    self.setting = setting
    self.source = source
    self.scheme = scheme
    self.host = host
    self.name = name
    self.port = port
    self.tunnel = tunnel
    self.user = user
  }

  /// Whether it is a port of this machine, which a program may pass on.
  public var isPort: Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }

  /// Whether the server is on this machine, and no program passes its port on.
  public var isHere: Bool {
    if host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") { return true }
    return isPort && tunnel.isEmpty && !host.contains(",")
  }

  /// The database that a client gets: PostgreSQL's library takes the one that is named as the user
  /// where none is named (documentation, 34.1.2).
  public var database: String {
    name.isEmpty && scheme == "postgresql" ? user ?? "" : name
  }

  /// What tells a thing in this database, or on its server, from all others; nil if that isn't known.
  public func key(of resource: Resource) -> ResourceKey? {
    guard let user, !resource.name.isEmpty else { return nil }
    var scope = [scheme, host, port]
    switch resource.kind {
    case .database, .role: break
    default:
      guard !database.isEmpty else { return nil }
      // Which schema an unqualified name means depends on the user.
      scope += [database, user]
    }
    return ResourceKey(resource.kind, in: scope, resource.name)
  }
}
