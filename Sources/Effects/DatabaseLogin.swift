/// What settings that are code give a connection beside host and name; it is never printed.
public struct DatabaseLogin: Hashable, Sendable {
  /// The user; empty for the client library's own choice.
  public var user: String
  /// The password; empty if none is given.
  public var password: String
  /// The port; empty for the usual one.
  public var port: String

  /// Collects what is given.
  public init(user: String = "", password: String = "", port: String = "") {
    self.user = user
    self.password = password
    self.port = port
  }
}
