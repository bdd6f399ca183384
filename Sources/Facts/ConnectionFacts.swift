internal import Effects
internal import Linux

/// Finds which database a client's command connects to, and as whom, as the client would: by its
/// words, by the variables that it reads and by its files of settings.
struct ConnectionFacts {
  let databases: DatabaseFacts

  /// The database, without a password.
  ///
  /// Whether names in it can be told from those elsewhere is stricter than where it is: only then
  /// the fact has a user.
  ///
  /// - Throws: ``Unknown`` if an option isn't known, or a service file names the server.
  func answer(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let fact: DatabaseFact
    switch query.client {
    case "psql", "createdb", "dropdb": fact = try postgres(query)
    case "mysql", "mysqladmin": fact = try mysql(query)
    case "redis-cli": fact = try redis(query)
    default: throw Unknown("it isn't known how '\(query.client)' connects")
    }
    return try databases.throughTunnels([fact]).first ?? fact
  }

  /// Variables by which libpq takes its connection from elsewhere, or changes what names mean.
  private static let indirect = ["PGHOSTADDR", "PGOPTIONS", "PGSERVICEFILE", "PGSYSCONFDIR"]

  /// libpq's documentation, 34.1 and 34.15: a connection string comes before other words, and those
  /// before variables; but `hostaddr` of any before a `host`.
  private func postgres(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let call = try DatabaseCall.postgres(query)
    let variables = call.variables.filter { !$0.value.isEmpty }
    guard variables["PGSERVICE"] == nil else { throw Unknown("PGSERVICE names a service") }
    var words = call.connection.filter { !$0.value.isEmpty }
    let string = try Self.string(in: words["dbname"] ?? "", of: query.client)
    if string != nil { words["dbname"] = nil }
    let given = words.merging(string?.values ?? [:]) { _, string in string }
    let name = given["dbname"] ?? variables["PGDATABASE"] ?? ""
    let startup = try PsqlStartup.of(query, limit: databases.limit)
    let isTold =
      startup == .shows && string?.hasSettings != true && !PostgresString.isOne(name)
      && Self.indirect.allSatisfy { variables[$0] == nil }
    var fact = DatabaseFact(
      setting: "an option",
      source: "the command",
      scheme: "postgresql",
      host: given["hostaddr"] ?? variables["PGHOSTADDR"] ?? "",
      name: name,
      port: given["port"] ?? variables["PGPORT"] ?? "",
      user: isTold ? given["user"] ?? variables["PGUSER"] ?? "" : nil
    )
    if fact.host.isEmpty {
      fact.host = given["host"] ?? variables["PGHOST"] ?? ""
      if given["host"] == nil, variables["PGHOST"] != nil {
        (fact.setting, fact.source) = ("PGHOST", "environment")
      }
    }
    if fact.port.isEmpty { fact.port = "5432" }
    fact.host = DatabaseAddress.host(fact.host)
    return fact
  }

  /// The connection string that stands in the place of a name; nil if it is a name.
  private static func string(in name: String, of client: String) throws(Unknown) -> PostgresString?
  {
    guard name.contains("://") || PostgresString.isOne(name) else { return nil }
    guard client == "psql", PostgresString.isOne(name), let string = PostgresString(name),
      string.values["service"] == nil, string.values["servicefile"] == nil
    else { throw Unknown("the connection string of \(client) isn't followed") }
    return string
  }

  /// mysql(1): its words, `MYSQL_HOST`, and its files of settings.
  private func mysql(_ query: DamageQuery) throws(Unknown) -> DatabaseFact {
    let connection = try DatabaseCall.mysql(query, limit: databases.limit).connection
    let label = connection["hostLabel"]
    let variable = query.variables["MYSQL_HOST"].flatMap { $0.isEmpty ? nil : $0 }
    let host = label == nil ? connection["host"] ?? variable : variable ?? connection["host"]
    var fact = DatabaseFact(
      setting: label == nil && connection["host"] == nil && variable != nil
        ? "MYSQL_HOST" : "an option",
      source: label ?? "the command",
      scheme: "mysql",
      host: DatabaseAddress.host(host ?? ""),
      name: connection["dbname"] ?? "",
      port: connection["port"] ?? "3306",
      user: variable == nil ? connection["user"] ?? "" : nil
    )
    guard fact.host.isEmpty || fact.host == "localhost" else { return fact }
    // A port among the words means that port, and a socket the socket; of both the last one.
    let hasPort = connection["portLabel"] == nil && connection["port"] != nil
    let socket = connection["socket"].flatMap { $0.isEmpty ? nil : $0 }
    let hasSocket = connection["socketLabel"] == nil && socket != nil
    if hasPort {
      fact.host = "localhost"
      if hasSocket { fact.user = nil }
    } else if let socket, fact.host.isEmpty {
      fact.host = socket.hasPrefix("/") ? socket : Path.join(query.directory, socket)
    } else if hasSocket {
      fact.user = nil
    }
    return fact
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
