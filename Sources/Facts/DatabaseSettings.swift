internal import Effects

/// Finds the settings that name databases among variables.
struct DatabaseSettings {
  private static let endings = [
    "DATABASE_URL", "DATABASE_URI", "DATABASE_DSN", "DB_URL", "DB_URI", "DB_DSN", "POSTGRES_URL",
    "POSTGRESQL_URL", "POSTGRES_DSN", "PG_URL", "PG_DSN", "DIRECT_URL", "MYSQL_URL", "MARIADB_URL",
    "MONGO_URL", "MONGO_URI", "MONGODB_URL", "MONGODB_URI", "REDIS_URL", "REDIS_URI",
    "SQLALCHEMY_DATABASE_URI",
  ]

  /// The words that a setting of a host ends in, before `_HOST`, and what they say of the scheme.
  private static let families = [
    "DB": "", "DATABASE": "", "SQL": "", "PG": "postgresql", "POSTGRES": "postgresql",
    "POSTGRESQL": "postgresql", "MYSQL": "mysql", "MARIADB": "mariadb", "MONGO": "mongodb",
    "MONGODB": "mongodb", "REDIS": "redis", "MSSQL": "sqlserver",
  ]

  let values: [String: String]
  let source: String

  /// Every database that the variables name, sorted by setting.
  ///
  /// - Throws: ``Unknown`` if a variable is for a database but can't be read: left out, it would
  ///   look as if there were none.
  func facts() throws(Unknown) -> [DatabaseFact] {
    var facts: [DatabaseFact] = []
    for (setting, value) in values.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      if let fact = try database(setting, value) { facts.append(fact) }
    }
    return facts
  }

  /// The database that one of the variables names; nil if it names none.
  ///
  /// - Throws: ``Unknown`` if it is for a database but can't be read.
  func database(_ setting: String, _ value: String) throws(Unknown) -> DatabaseFact? {
    let name = setting.uppercased()
    if name == "PGSERVICE" {
      throw Unknown("PGSERVICE in \(source) names a service, whose file isn't read")
    }
    let isNamed = Self.endings.contains { name == $0 || name.hasSuffix("_" + $0) }
    if DatabaseAddress.isDatabase(value) || isNamed { return try fact(setting, value) }
    return composed(setting)
  }

  /// The fact for one URL.
  func fact(_ setting: String, _ value: String) throws(Unknown) -> DatabaseFact {
    guard let address = DatabaseAddress(value) else {
      throw Unknown("\(setting) in \(source) can't be read as a database's address")
    }
    return DatabaseFact(
      setting: setting,
      source: source,
      scheme: address.scheme,
      host: address.host,
      name: address.name,
      port: address.port
    )
  }

  /// A database that several variables name together, found by its host, or by its name alone.
  private func composed(_ setting: String) -> DatabaseFact? {
    if setting == "PGHOST" || setting == "PGDATABASE" && (values["PGHOST"] ?? "").isEmpty {
      return DatabaseFact(
        setting: setting,
        source: source,
        scheme: "postgresql",
        host: DatabaseAddress.host(values["PGHOST"] ?? values["PGHOSTADDR"] ?? ""),
        name: values["PGDATABASE"] ?? "",
        port: values["PGPORT"] ?? ""
      )
    }
    let hosts = ["_HOST", "_HOSTNAME"]
    let names = ["_DATABASE", "_NAME", "_DBNAME", "_DB"]
    guard let ending = (hosts + names).first(where: { setting.hasSuffix($0) }) else { return nil }
    let stem = String(setting.dropLast(ending.count))
    let word = stem.split(separator: "_").last.map(String.init) ?? ""
    guard let family = Self.families[word.uppercased()] else { return nil }
    let host = hosts.lazy.compactMap { values[stem + $0] }.first { !$0.isEmpty }
    let name = names.lazy.compactMap { values[stem + $0] }.first { !$0.isEmpty }
    // With both, the host's setting speaks for the pair.
    if host != nil && names.contains(ending) { return nil }
    let kinds = ["_CONNECTION", "_DRIVER", "_DIALECT", "_ENGINE", "_TYPE"]
    return DatabaseFact(
      setting: setting,
      source: source,
      scheme: family.isEmpty
        ? kinds.lazy.compactMap { values[stem + $0] }.first ?? "" : family,
      host: DatabaseAddress.host(host ?? ""),
      name: name ?? "",
      port: values[stem + "_PORT"] ?? ""
    )
  }
}
