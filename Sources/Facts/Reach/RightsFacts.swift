internal import Effects
internal import JSON

/// Asks a server what a role may do, by `stoplogd`, which holds the libraries of servers.
///
/// It is asked for in a transaction that only reads; the answer names no password.
struct RightsFacts {
  /// The path of `stoplogd`.
  let program: String
  /// Milliseconds for one server.
  static let milliseconds = 2_000

  func answer(_ call: DatabaseCall) throws(Unknown) -> DatabaseRights {
    let request: JSONValue = [
      "schema": "stoplog.rights/1", "kind": .string(call.kind),
      "milliseconds": .integer(Self.milliseconds - 150),
      "connection": .object(call.connection.mapValues(JSONValue.string)),
      "variables": .object(call.variables.mapValues(JSONValue.string)), "targets": [],
    ]
    let limit = Budget(milliseconds: Self.milliseconds)
    let reply = try DamageService(program: program).answer(request, to: "rights", within: limit)
    guard let server = reply["server"]?.string, let role = reply["role"]?.string else {
      throw Unknown("what 'stoplogd' answers can't be read")
    }
    func list(_ name: String) -> [String] {
      (reply[name]?.array ?? []).compactMap(\.string).map(PlainName.of)
    }
    return DatabaseRights(
      server: PlainName.of(server),
      database: PlainName.of(reply["database"]?.string ?? ""),
      role: PlainName.of(role),
      // What isn't said counts as a right.
      isSuperuser: reply["superuser"]?.bool ?? true,
      dropsDatabase: reply["drops"]?.bool ?? true,
      tables: reply["tables"]?.integer ?? 0,
      droppable: reply["droppable"]?.integer ?? 0,
      deletable: reply["deletable"]?.integer ?? 0,
      updatable: reply["updatable"]?.integer ?? 0,
      schemas: list("schemas"),
      others: list("others")
    )
  }
}
