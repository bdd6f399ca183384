/// Sends a request to the sort of server that it is for.
enum Measuring {
  static func answer(_ request: MeasureRequest) throws(Trouble) -> DamageReport {
    switch request.kind {
    case .postgres:
      let server = try PostgresServer(request)
      return try report(server, request) { name throws(Trouble) in
        try PostgresServer(request, database: name)
      }
    case .mysql:
      return try report(try MariaServer(request), request) { name throws(Trouble) in
        try MariaServer(request, database: name)
      }
    case .sqlite:
      let file = try SQLiteServer(request)
      return try report(file, request) { _ throws(Trouble) in file }
    case .redis: return try RedisMeasure.report(request)
    }
  }

  /// - Parameter other: Another database of the same server.
  private static func report<One: Server>(
    _ server: One,
    _ request: MeasureRequest,
    other: (String) throws(Trouble) -> One
  ) throws(Trouble) -> DamageReport {
    var damages: [Damage] = []
    for target in request.targets {
      do throws(Trouble) {
        var server = server
        if target.kind == "database", !target.name.isEmpty, target.name != server.database {
          server = try other(target.name)
        }
        damages.append(try Measurer(server: server, deadline: request.deadline).damage(target))
      } catch {
        damages.append(Damage(note: error.reason))
      }
    }
    return DamageReport(
      server: server.version,
      database: server.database,
      settings: server.settings,
      damages: damages
    )
  }
}
