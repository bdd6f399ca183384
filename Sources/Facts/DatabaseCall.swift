/// How a server is reached: what `stoplogd` is told.
///
/// It may hold a password and is never printed.
struct DatabaseCall: Hashable {
  /// `postgres`, `mysql`, `sqlite` or `redis`.
  var kind: String
  /// The parts of the connection by the names that the client library gives them; `label` says
  /// where they stand, and `given` that the line itself sets the password's variable.
  var connection: [String: String]
  /// Variables of the environment that the client library reads itself.
  var variables: [String: String] = [:]
}
