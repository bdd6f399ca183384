internal import Glibc

/// PostgreSQL, asked in one transaction that is read-only and never committed.
///
/// Reading can still act in PostgreSQL: a view, a policy, an operator or a function of the
/// database may run anything, and what leaves the database (`dblink`, a language that isn't
/// trusted, `NOTIFY` to a listener) isn't undone by a rollback. So only ordinary tables without
/// policies are scanned, and only where no operator, cast or overload of the database's own can
/// stand in a plain condition. Estimates come from `pg_class` and need no scan at all.
final class PostgresServer: Server {
  let connection: PostgresConnection
  let settings: [String]

  init(_ request: MeasureRequest, database: String? = nil) throws(Trouble) {
    for (name, value) in request.variables where name.hasPrefix("PG") || name == "HOME" {
      setenv(name, value, 1)
    }
    var keywords = ["host", "port", "user", "password", "dbname"].compactMap { name in
      request.connection[name].map { (name, $0) }
    }
    if let database { keywords.append(("dbname", database)) }
    keywords.append(("fallback_application_name", "stoplog"))
    keywords.append(("client_encoding", "UTF8"))
    connection = try PostgresConnection(keywords, deadline: request.deadline)
    try Self.check(connection, request)
    try connection.open()
    settings = Self.origins(connection, request)
    try begin()
  }

  var version: String { "PostgreSQL \(connection.version / 10_000).\(connection.version % 10_000)" }
  var database: String { connection.database }

  /// Refuses what would send a password elsewhere than it is meant for.
  private static func check(
    _ connection: PostgresConnection,
    _ request: MeasureRequest
  ) throws(Trouble) {
    guard connection.part("hostaddr").isEmpty, connection.part("replication").isEmpty else {
      throw Trouble("a connection with 'hostaddr' or 'replication' isn't followed")
    }
    let host = connection.host
    let isLocal =
      host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@")
      || ["localhost", "::1", "127.0.0.1"].contains(host)
    guard !isLocal, let password = request.variables["PGPASSWORD"], !password.isEmpty,
      request.connection["given"] == nil, connection.password == password,
      request.variables["PGHOST"] != host
    else { return }
    throw Trouble("PGPASSWORD isn't sent to a host that only the command names")
  }

  private static func origins(
    _ connection: PostgresConnection,
    _ request: MeasureRequest
  ) -> [String] {
    let label = request.connection["label"] ?? "the command"
    let address = request.connection["dbname"] ?? ""
    let isAddress = address.contains("=") || address.contains("://")
    let variables = [
      "host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "dbname": "PGDATABASE",
      "password": "PGPASSWORD",
    ]
    let service = connection.part("service")
    func origin(_ name: String) -> String {
      if request.connection[name] != nil, name != "dbname" || !isAddress { return label }
      if isAddress, name == "password" ? hasPassword(address) : true { return label }
      if let variable = variables[name], request.variables[variable] != nil { return variable }
      if !service.isEmpty { return "service '\(service)'" }
      return name == "password" ? "the password file" : "its default"
    }
    var list = ["host '\(connection.host)' from \(origin("host"))"]
    list.append("database '\(connection.database)' from \(origin("dbname"))")
    list.append("user '\(connection.user)' from \(origin("user"))")
    if !connection.password.isEmpty { list.append("password from \(origin("password"))") }
    return list
  }

  private static func hasPassword(_ address: String) -> Bool {
    guard address.contains("://") else { return address.contains("password") }
    let authority = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
    return address.contains("password=")
      || authority.first?.prefix { $0 != "@" }.contains(":") == true && address.contains("@")
  }

  private func begin() throws(Trouble) {
    let milliseconds = max(1, min(PostgresConnection.statement, connection.deadline.milliseconds))
    for statement in [
      "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
      "SET LOCAL statement_timeout = \(milliseconds)",
      "SET LOCAL lock_timeout = \(PostgresConnection.lock)",
      "SET LOCAL idle_in_transaction_session_timeout = 5000",
      "SET LOCAL row_security = off", "SET LOCAL TimeZone = 'UTC'", "SET LOCAL jit = off",
      "SET LOCAL max_parallel_workers_per_gather = 0",
    ] {
      _ = try connection.rows(statement)
    }
    let path = try connection.rows("SHOW search_path").first?.first ?? nil
    guard path?.contains("pg_catalog") == false else {
      throw Trouble("its search path puts other names before those of the system")
    }
    if connection.version >= 140_000 {
      try? attempt { () throws(Trouble) in
        _ = try connection.rows("SET LOCAL client_connection_check_interval = 200")
      }
    }
  }

  /// Does something after which the transaction goes on, whether it worked or not.
  func attempt<Result>(_ work: () throws(Trouble) -> Result) throws(Trouble) -> Result {
    _ = try connection.rows("SAVEPOINT stoplog")
    do throws(Trouble) {
      let result = try work()
      _ = try connection.rows("RELEASE SAVEPOINT stoplog")
      return result
    } catch {
      _ = try? connection.rows("ROLLBACK TO SAVEPOINT stoplog")
      throw error
    }
  }

  func texts(_ query: String) throws(Trouble) -> [[String?]] {
    try attempt { () throws(Trouble) in try connection.rows(query) }
  }
}
