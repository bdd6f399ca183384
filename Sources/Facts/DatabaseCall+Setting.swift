internal import Effects
internal import Linux

extension DatabaseCall {
  /// The connection that a setting describes, by its address or together with its neighbours.
  ///
  /// - Parameters:
  ///   - values: The variables where the setting stands.
  ///   - variables: Those that client libraries read by themselves.
  ///   - folder: The folder that a file's path is seen from.
  static func setting(
    _ fact: DatabaseFact,
    among values: [String: String],
    variables: [String: String],
    folder: String
  ) throws(Unknown) -> DatabaseCall {
    let label = "\(fact.setting) in \(fact.source)"
    let value = values[fact.setting] ?? ""
    if DatabaseAddress.scheme(of: value) != nil, DatabaseAddress(value)?.name == fact.name {
      return try setting(value, label: label, variables: variables, folder: folder)
    }
    guard let kind = kinds[fact.scheme.lowercased()] else {
      throw Unknown("\(label) names a sort of server that isn't measured")
    }
    if fact.setting.hasPrefix("PG"), !fact.setting.contains("_") {
      let own = values.filter { $0.key.hasPrefix("PG") }
      let all = variables.filter { $0.key.hasPrefix("PG") || $0.key == "HOME" }
      return DatabaseCall(
        kind: kind,
        connection: ["label": label],
        variables: all.merging(own) { $1 }
      )
    }
    let endings = ["_HOST", "_HOSTNAME", "_DATABASE", "_NAME", "_DBNAME", "_DB"]
    let ending = endings.first { fact.setting.hasSuffix($0) } ?? ""
    let stem = String(fact.setting.dropLast(ending.count))
    let parts = [
      "host": ["_HOST", "_HOSTNAME"], "port": ["_PORT"], "user": ["_USER", "_USERNAME"],
      "password": ["_PASSWORD", "_PASS"], "dbname": ["_DATABASE", "_NAME", "_DBNAME", "_DB"],
    ]
    var connection = ["label": label]
    for (part, names) in parts {
      connection[part] = names.lazy.compactMap { values[stem + $0] }.first { !$0.isEmpty }
    }
    return DatabaseCall(kind: kind, connection: connection)
  }

  /// The connection that settings describe which are code; its reader has told their parts.
  static func code(_ query: DamageQuery) throws(Unknown) -> DatabaseCall {
    guard let fact = query.setting, let login = query.login,
      let kind = kinds[fact.scheme.lowercased()]
    else { throw Unknown("its settings name a sort of server that isn't measured") }
    let parts = [
      "host": fact.host, "port": login.port, "user": login.user, "password": login.password,
      "dbname": fact.name,
    ]
    var connection = parts.filter { !$0.value.isEmpty }
    connection["label"] = "\(fact.setting) in \(fact.source)"
    return DatabaseCall(
      kind: kind,
      connection: connection,
      variables: query.variables.filter { $0.key.hasPrefix("PG") || $0.key == "HOME" }
    )
  }

  /// The sorts of servers by the schemes and engines that settings name.
  private static let kinds = [
    "postgresql": "postgres", "postgres": "postgres", "pgsql": "postgres", "postgis": "postgres",
    "mysql": "mysql", "mariadb": "mysql",
  ]

  /// The connection that a setting's address describes.
  ///
  /// - Parameters:
  ///   - address: The setting's value.
  ///   - label: The setting and where it stands.
  ///   - folder: The folder that a file's path is seen from.
  static func setting(
    _ address: String,
    label: String,
    variables: [String: String],
    folder: String
  ) throws(Unknown) -> DatabaseCall {
    let scheme = DatabaseAddress.scheme(of: address) ?? ""
    let base = scheme.split(separator: "+").first.map(String.init) ?? scheme
    if ["sqlite", "sqlite3", "file"].contains(base) {
      return try file(address, scheme: scheme, label: label, folder: folder)
    }
    guard let url = DatabaseURL(address) else {
      throw Unknown("\(label) isn't a URL that is followed")
    }
    var connection = ["label": label]
    connection["host"] = url.host
    connection["port"] = url.port
    connection["user"] = url.user
    connection["password"] = url.password
    switch base {
    case "postgres", "postgresql":
      connection["dbname"] = url.path.isEmpty ? nil : url.path
      for (name, value) in url.query where name == "host" { connection["host"] = value }
      return DatabaseCall(
        kind: "postgres",
        connection: connection,
        variables: variables.filter { $0.key.hasPrefix("PG") || $0.key == "HOME" }
      )
    case "mysql", "mysql2", "mariadb":
      connection["dbname"] = url.path.isEmpty ? nil : url.path
      if connection["host"] == "localhost" { connection["host"] = "127.0.0.1" }
      return DatabaseCall(kind: "mysql", connection: connection)
    case "redis":
      connection["number"] = url.path.isEmpty ? nil : url.path
      return DatabaseCall(kind: "redis", connection: connection)
    default: throw Unknown("\(label) names a sort of server that isn't measured")
    }
  }

  private static func file(
    _ address: String,
    scheme: String,
    label: String,
    folder: String
  ) throws(Unknown) -> DatabaseCall {
    var rest = Substring(address.dropFirst(scheme.count + 1).prefix { $0 != "?" })
    // `sqlite:///a.db` is a path from the folder, `sqlite:////a.db` one from the root.
    if scheme != "file", rest.hasPrefix("///") { rest = rest.dropFirst(3) }
    guard !rest.isEmpty, !rest.hasPrefix("//"), rest != ":memory:" else {
      throw Unknown("\(label) isn't a plain path")
    }
    let path = rest.hasPrefix("/") ? String(rest) : Path.join(folder, String(rest))
    return DatabaseCall(kind: "sqlite", connection: ["path": path, "label": label])
  }

  /// redis-cli(1), Redis 7.0.
  private static let redis = ClientWords.Table(
    short: [
      "h": "host", "p": "port", "s": "path", "a": "password", "u": "url", "r": "", "i": "",
      "n": "number", "d": "", "D": "", "t": "",
    ],
    long: ["user": "user", "pass": "password"],
    permutes: false,
    flags: ["raw", "no-raw", "csv", "json", "quoted-input", "no-auth-warning", "verbose"]
  )

  /// The connection that `redis-cli` would make; its command's words are the target's tables.
  static func redis(_ query: DamageQuery) throws(Unknown) -> (DatabaseCall, [String]) {
    guard let words = ClientWords(query.words, redis) else {
      throw Unknown("an option of redis-cli isn't known")
    }
    var connection = words.values.filter { !$0.key.isEmpty && $0.key != "url" }
    if let address = words.values["url"] {
      guard let url = DatabaseURL(address), url.scheme == "redis" else {
        throw Unknown("the URL of redis-cli isn't followed")
      }
      connection["host"] = url.host
      connection["port"] = url.port
      connection["user"] = url.user
      connection["password"] = url.password
      if !url.path.isEmpty { connection["number"] = url.path }
    }
    if connection["password"] == nil, let password = query.variables["REDISCLI_AUTH"] {
      let isLocal = ["127.0.0.1", "localhost", "::1", nil].contains(connection["host"])
      guard isLocal else {
        throw Unknown("REDISCLI_AUTH isn't sent to a host that only the command names")
      }
      connection["password"] = password
      connection["passwordLabel"] = "REDISCLI_AUTH"
    }
    return (DatabaseCall(kind: "redis", connection: connection), words.operands)
  }
}
