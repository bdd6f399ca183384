internal import Effects

/// Finds which database a client's command connects to, as the client would: by its words, by the
/// variables that it reads and by its files of settings.
struct ConnectionFacts {
  let databases: DatabaseFacts

  /// The database, without a user or a password.
  ///
  /// - Throws: ``Unknown`` if an option isn't known, or a service file names the server.
  func answer(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let fact: DatabaseFact
    switch query.client {
    case "psql", "dropdb": fact = try postgres(query)
    case "mysql", "mysqladmin": fact = try mysql(query)
    case "redis-cli": fact = try redis(query)
    default: throw Unknown("it isn't known how '\(query.client)' connects")
    }
    return try databases.throughTunnels([fact]).first ?? fact
  }

  /// libpq's documentation, 34.1 and 34.15: words come before variables, but `hostaddr` of either
  /// before any `host`.
  private func postgres(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let call = try DatabaseCall.postgres(query)
    var fact = DatabaseFact(
      setting: "an option",
      source: "the command",
      scheme: "postgresql",
      host: "",
      name: call.connection["dbname"] ?? ""
    )
    var hasAddress = false
    let name = fact.name
    if name.contains("://") || name.contains("=") {
      guard let address = DatabaseAddress(name), !Self.namesService(name) else {
        throw Unknown("the connection string of \(query.client) isn't followed")
      }
      (fact.host, fact.name, fact.port) = (address.host, address.name, address.port)
      hasAddress = name.contains("hostaddr=")
    }
    let variables = call.variables.filter { !$0.value.isEmpty }
    if variables["PGSERVICE"] != nil { throw Unknown("PGSERVICE names a service") }
    if let address = variables["PGHOSTADDR"], !hasAddress {
      fact.host = address
    } else if fact.host.isEmpty {
      fact.host = call.connection["host"] ?? variables["PGHOST"] ?? ""
      if call.connection["host"] == nil, variables["PGHOST"] != nil {
        (fact.setting, fact.source) = ("PGHOST", "environment")
      }
    }
    if fact.name.isEmpty { fact.name = variables["PGDATABASE"] ?? "" }
    if fact.port.isEmpty { fact.port = call.connection["port"] ?? variables["PGPORT"] ?? "" }
    fact.host = DatabaseAddress.host(fact.host)
    return fact
  }

  private static func namesService(_ text: String) -> Bool {
    text.contains("service=") || text.contains("service =") || text.contains("servicefile")
  }

  /// mysql(1): its words, `MYSQL_HOST`, and its files of settings.
  private func mysql(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let connection = try DatabaseCall.mysql(query, limit: databases.limit).connection
    let label = connection["hostLabel"]
    let variable = query.variables["MYSQL_HOST"]
    let host = label == nil ? connection["host"] ?? variable : variable ?? connection["host"]
    return DatabaseFact(
      setting: label == nil && connection["host"] == nil && variable != nil
        ? "MYSQL_HOST" : "an option",
      source: label ?? "the command",
      scheme: "mysql",
      host: DatabaseAddress.host(host ?? ""),
      name: connection["dbname"] ?? "",
      port: connection["port"] ?? ""
    )
  }

  /// redis-cli(1): it takes nothing but its words.
  private func redis(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let connection = try DatabaseCall.redis(query).0.connection
    return DatabaseFact(
      setting: "an option",
      source: "the command",
      scheme: "redis",
      host: DatabaseAddress.host(connection["host"] ?? "127.0.0.1"),
      name: connection["number"] ?? "0",
      port: connection["port"] ?? ""
    )
  }
}
