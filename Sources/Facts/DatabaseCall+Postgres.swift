internal import Effects

extension DatabaseCall {
  /// psql(1), PostgreSQL 15.
  private static let psql = ClientWords.Table(
    short: [
      "c": "", "d": "dbname", "f": "", "v": "", "F": "", "P": "", "R": "", "T": "", "L": "",
      "o": "", "h": "host", "p": "port", "U": "user",
    ],
    long: [
      "command": "", "dbname": "dbname", "file": "", "set": "", "variable": "", "log-file": "",
      "output": "", "host": "host", "port": "port", "username": "user", "field-separator": "",
      "pset": "", "record-separator": "", "table-attr": "",
    ],
    flags: [
      "no-psqlrc", "single-transaction", "echo-all", "echo-errors", "echo-queries", "echo-hidden",
      "no-readline", "quiet", "single-step", "single-line", "no-align", "csv", "html",
      "tuples-only", "expanded", "field-separator-zero", "record-separator-zero", "no-password",
      "password",
    ]
  )

  /// dropdb(1), PostgreSQL 15.
  private static let dropdb = ClientWords.Table(
    short: ["h": "host", "p": "port", "U": "user"],
    long: ["host": "host", "port": "port", "username": "user", "maintenance-db": "maintenance"],
    flags: ["echo", "force", "interactive", "no-password", "password", "if-exists"]
  )

  /// createdb(1), PostgreSQL 15.
  private static let createdb = ClientWords.Table(
    short: [
      "h": "host", "p": "port", "U": "user", "D": "", "E": "", "l": "", "O": "", "S": "", "T": "",
    ],
    long: [
      "host": "host", "port": "port", "username": "user", "maintenance-db": "maintenance",
      "tablespace": "",
      "encoding": "", "locale": "", "lc-collate": "", "lc-ctype": "", "icu-locale": "",
      "locale-provider": "", "owner": "", "strategy": "", "template": "",
    ],
    flags: ["echo", "no-password", "password"]
  )

  /// Whether the words of `psql` say that it reads no start-up file.
  static func skipsStartup(_ query: DamageQuery) -> Bool {
    guard let words = ClientWords(query.words, psql) else { return false }
    return !words.flags.isDisjoint(with: ["X", "no-psqlrc"])
  }

  /// The connection that `psql`, `createdb` or `dropdb` would make.
  static func postgres(_ query: DamageQuery) throws(Unknown) -> DatabaseCall {
    let isDrop = query.client == "dropdb" || query.client == "createdb"
    let table =
      query.client == "createdb" ? createdb : query.client == "dropdb" ? dropdb : psql
    guard let words = ClientWords(query.words, table) else {
      throw Unknown("an option of \(query.client) isn't known")
    }
    var connection = words.values.filter { !$0.key.isEmpty }
    if let other = connection.removeValue(forKey: "maintenance"), PostgresString.isOne(other) {
      throw Unknown("the connection string of \(query.client) isn't followed")
    }
    var operands = words.operands[...]
    if connection["dbname"] == nil { connection["dbname"] = operands.popFirst() }
    if !isDrop, connection["user"] == nil { connection["user"] = operands.popFirst() }
    return DatabaseCall(
      kind: "postgres",
      connection: connection,
      variables: query.variables.filter { $0.key.hasPrefix("PG") || $0.key == "HOME" }
    )
  }
}
