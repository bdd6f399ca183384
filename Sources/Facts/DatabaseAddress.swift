internal import Effects

/// What a setting's value says of a database: everything but user and password.
struct DatabaseAddress {
  var scheme = ""
  var host = ""
  var name = ""
  /// The port, if one is given.
  var port = ""

  /// The schemes by which a value is taken for a database whatever its setting is called.
  private static let schemes: Set<String> = [
    "postgres", "postgresql", "mysql", "mysql2", "mariadb", "mongodb", "mongodb+srv", "redis",
    "rediss", "sqlserver", "mssql", "cockroachdb", "libsql", "clickhouse", "cassandra", "oracle",
    "sqlite", "sqlite3", "prisma", "prisma+postgres", "neo4j", "neo4j+s", "bolt", "couchdb",
    "amqp+postgres", "jdbc",
  ]

  /// The scheme in front of a value; nil if there is none.
  static func scheme(of value: String) -> String? {
    let head = value.utf8.prefix { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 43 || byte == 46 || byte == 45
    }
    guard let first = head.first, first > 57, value.utf8.dropFirst(head.count).first == 58 else {
      return nil
    }
    return String(Substring(head)).lowercased()
  }

  /// Whether a value names a database by its scheme alone.
  static func isDatabase(_ value: String) -> Bool {
    guard let scheme = scheme(of: value) else { return false }
    let base = scheme.split(separator: "+").first.map(String.init) ?? scheme
    return schemes.contains(scheme) || schemes.contains(base)
  }

  /// A host's name in small letters; the folder of a socket stays as it is.
  static func host(_ name: String) -> String {
    name.hasPrefix("/") || name.hasPrefix("@") ? name : name.lowercased()
  }

  /// Reads a URL, a Go data source or a list of `key=value`; nil if it is none of these.
  ///
  /// Nothing is given of a value in which user and password can't be told from the rest.
  init?(_ value: String) {
    let text = value.utf8.starts(with: "jdbc:".utf8) ? String(value.utf8.dropFirst(5)) : value
    guard let text else { return nil }
    if let scheme = Self.scheme(of: text) {
      let rest = Array(text.utf8.dropFirst(scheme.utf8.count + 1))
      self.scheme = scheme
      if rest.starts(with: "//".utf8) {
        guard readURL(rest.dropFirst(2)) else { return nil }
        return
      }
      if ["file", "sqlite", "sqlite3"].contains(scheme) {
        name = rest.prefix { $0 != 63 }.percentDecoded
        return
      }
      self.scheme = ""
    }
    let bytes = Array(text.utf8)
    if let at = bytes.lastIndex(of: 64) {
      guard readDataSource(bytes[(at + 1)...]) else { return nil }
    } else if bytes.contains(61) {
      guard readPairs(bytes[...], separators: bytes.contains(59) ? [59] : [32]) else { return nil }
    } else if bytes.contains(58) || bytes.contains(where: { $0 <= 32 }) {
      return nil
    } else {
      name = text
    }
  }

  /// `user:password@host:port,host/name?host=…`, or SQL Server's `host;database=…`.
  private mutating func readURL(_ rest: ArraySlice<UInt8>) -> Bool {
    let authority = rest.prefix { ![47, 63, 35, 59].contains($0) }
    let tail = rest[authority.endIndex...]
    let path = tail.prefix { $0 != 63 && $0 != 35 && $0 != 59 }
    var hosts = authority
    if let at = authority.lastIndex(of: 64) {
      hosts = authority[(at + 1)...]
    } else if path.contains(64) || Self.looksLikePassword(authority) {
      // A raw `/`, `?` or `#` in a password: what follows may be a part of it.
      return false
    }
    host = hosts.split(separator: 44).map(Self.withoutPort).joined(separator: ",")
    port = Self.port(hosts)
    let query = tail.dropFirst(path.count)
    name = path.dropFirst().percentDecoded
    return readPairs(query.drop { $0 == 63 || $0 == 59 }, separators: [38, 59], mayBeEmpty: true)
  }

  /// Go's `protocol(host:port)/name`, after the `@` that ends the password.
  private mutating func readDataSource(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let open = rest.firstIndex(of: 40), let close = rest[open...].firstIndex(of: 41) else {
      return false
    }
    host = Self.withoutPort(rest[(open + 1)..<close])
    port = Self.port(rest[(open + 1)..<close])
    name = rest[(close + 1)...].drop { $0 == 47 }.prefix { $0 != 63 }.percentDecoded
    return true
  }

  private mutating func readPairs(
    _ bytes: ArraySlice<UInt8>,
    separators: [UInt8],
    mayBeEmpty: Bool = false
  ) -> Bool {
    var found = mayBeEmpty
    for pair in bytes.split(whereSeparator: { separators.contains($0) }) {
      let parts = pair.split(separator: 61, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let key = parts[0].percentDecoded.lowercased().filter { $0 != " " }
      switch key {
      case "host", "hostaddr", "server", "datasource", "addr", "address":
        host = Self.withoutPort(parts[1])
        if port.isEmpty { port = Self.port(parts[1]) }
      case "port": port = parts[1].percentDecoded
      case "dbname", "database", "initialcatalog", "databasename": name = parts[1].percentDecoded
      default: continue
      }
      found = true
    }
    return found
  }

  /// Whether an authority without `@` reads `name:word`, where only a port may follow a host.
  private static func looksLikePassword(_ authority: ArraySlice<UInt8>) -> Bool {
    if authority.first == 91 || authority.contains(44) { return false }
    guard let colon = authority.lastIndex(of: 58) else { return false }
    let port = authority[(colon + 1)...]
    return !port.allSatisfy(isDigit) && port.first != 36
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte)
  }

  /// The digits behind the last colon.
  private static func port(_ host: ArraySlice<UInt8>) -> String {
    guard let colon = host.lastIndex(of: 58) else { return "" }
    let digits = host[(colon + 1)...]
    return digits.allSatisfy(isDigit) ? digits.percentDecoded : ""
  }

  private static func withoutPort(_ host: ArraySlice<UInt8>) -> String {
    var host = host.starts(with: "tcp:".utf8) ? host.dropFirst(4) : host
    // SQL Server puts its port after a comma.
    if let comma = host.lastIndex(of: 44), host[comma...].dropFirst().allSatisfy(isDigit) {
      host = host[..<comma]
    }
    if host.first == 91, let end = host.firstIndex(of: 93) {
      host = host[(host.startIndex + 1)..<end]
    } else if let colon = host.lastIndex(of: 58), host.first != 36 {
      host = host[..<colon]
    }
    return Self.host(host.percentDecoded)
  }
}
