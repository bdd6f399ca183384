internal import Effects

/// Answers which server and database a client would connect to, without connecting.
struct ServerFacts {
  let call: DatabaseCall
  /// The variables that the client reads.
  let variables: [String: String]
  let budget: Budget

  /// Variables by which libpq takes its connection from elsewhere, or changes what names mean.
  private static let indirect = ["PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGOPTIONS"]

  func answer() throws(Unknown) -> ServerFact {
    var fact: ServerFact
    switch call.kind {
    case "postgres": fact = try postgres()
    case "mysql": fact = try mysql()
    default: throw Unknown("it isn't known which server '\(call.kind)' means")
    }
    fact.isLocal = try isLocal(fact)
    return fact
  }

  private func postgres() throws(Unknown) -> ServerFact {
    if let name = Self.indirect.first(where: { !(variables[$0] ?? "").isEmpty }) {
      throw Unknown("\(name) says where it connects to")
    }
    var values = call.connection
    let given = values["dbname"] ?? variables["PGDATABASE"] ?? ""
    if DatabaseAddress.isDatabase(given) {
      guard !given.utf8.contains(UInt8(ascii: "?")), let address = DatabaseAddress(given) else {
        throw Unknown("the database's address can't be read")
      }
      values["host"] = address.host
      values["port"] = address.port.isEmpty ? nil : address.port
      values["dbname"] = address.name
      values["user"] = values["user"] ?? "in the address"
    } else if given.utf8.contains(UInt8(ascii: "=")) {
      throw Unknown("the connection is a list of settings, which isn't read")
    } else {
      values["dbname"] = given
    }
    let user = values["user"] ?? variables["PGUSER"] ?? ""
    let address = variables["PGHOSTADDR"] ?? ""
    let host = values["host"] ?? variables["PGHOST"] ?? ""
    return ServerFact(
      kind: "postgres",
      host: address.isEmpty ? host : "\(host) \(address)",
      port: values["port"] ?? variables["PGPORT"] ?? "5432",
      database: values["dbname"].flatMap { $0.isEmpty ? nil : $0 } ?? user,
      user: user,
      isLocal: false
    )
  }

  private func mysql() throws(Unknown) -> ServerFact {
    guard (variables["MYSQL_HOST"] ?? "").isEmpty else {
      throw Unknown("MYSQL_HOST says where it connects to")
    }
    let values = call.connection
    return ServerFact(
      kind: "mysql",
      host: values["host"] ?? values["socket"] ?? "",
      port: values["port"] ?? "3306",
      database: values["dbname"] ?? "",
      user: values["user"] ?? "",
      isLocal: false
    )
  }

  /// Whether the server is on this machine; a port that a program passes on isn't.
  private func isLocal(_ fact: ServerFact) throws(Unknown) -> Bool {
    if fact.host.isEmpty || fact.host.hasPrefix("/") || fact.host.hasPrefix("@") { return true }
    let isHere = fact.host == "localhost" || fact.host == "::1" || fact.host.hasPrefix("127.")
    guard isHere, !fact.host.contains(",") else { return false }
    return try TunnelFacts(budget: budget).targets()[fact.port] == nil
  }
}
