/// One setting that names a database, without its password.
public struct DatabaseFact: Hashable, Sendable {
  /// The variable or key, such as `DATABASE_URL`.
  public var setting: String
  /// Where it came from: `environment`, or the path of a file.
  public var source: String
  /// The URL's scheme, such as `postgresql` or `sqlite`; empty if there is none.
  public var scheme: String
  /// The host; empty for a local socket or a file.
  public var host: String
  /// The name of the database, or the file's path.
  public var name: String
  /// The port; empty for the usual one.
  public var port: String
  /// Where a port of this machine leads, if something passes it on; empty if nothing does.
  public var tunnel: String

  /// Describes one setting.
  public init(
    setting: String,
    source: String,
    scheme: String,
    host: String,
    name: String,
    port: String = "",
    tunnel: String = ""
  ) {
    self.setting = setting
    self.source = source
    self.scheme = scheme
    self.host = host
    self.name = name
    self.port = port
    self.tunnel = tunnel
  }
}
