internal import CodeSyntax
internal import Effects

/// Finds databases in settings that are code: Django's `DATABASES`, a `knexfile.js`, a data source.
struct DatabaseCode {
  /// A value of a setting.
  fileprivate enum Value {
    case text(String)
    /// A variable of the environment, and what counts where it isn't set.
    case variable(String, String?)
    case unknown
  }

  /// The parts of a login.
  struct Login {
    fileprivate var user: Value
    fileprivate var password: Value
    fileprivate var port: Value

    /// The parts as texts; nil if one isn't known.
    func known(_ variable: (String) -> String?) -> DatabaseLogin? {
      func text(_ value: Value) -> String? {
        switch value {
        case .text(let text): text
        case .variable(let name, let fallback): variable(name) ?? fallback
        case .unknown: nil
        }
      }
      guard let user = text(user), let password = text(password), let port = text(port) else {
        return nil
      }
      return DatabaseLogin(user: user, password: password, port: port)
    }
  }

  /// Databases that are written out.
  private(set) var facts: [DatabaseFact] = []
  /// How the last of them is logged in to; nil if code doesn't tell.
  private(set) var login: Login?
  /// Variables that name one.
  private(set) var variables: [String] = []
  /// Whether nothing about them is left open.
  private(set) var isRead = true
  private let source: String
  private var constants: [String: Code] = [:]

  /// Reads a program.
  ///
  /// - Parameters:
  ///   - section: The part that counts, such as `development`; nil for all.
  ///   - name: The name that the settings are given to, such as `DATABASES`; nil for anywhere.
  init(
    _ text: String,
    _ language: CodeLanguage,
    source: String,
    section: String? = nil,
    name: String? = nil
  ) {
    self.source = source
    let tree = CodeTree(text, language, isFile: true)
    for case .assign(.name(let name), let value) in tree.statements where tree.bindings[name] == 1 {
      constants[name] = value
    }
    var roots = tree.statements
    if let name {
      roots = tree.statements.compactMap { statement in
        if case .assign(.name(name), let value) = statement { value } else { nil }
      }
    }
    if let section {
      let parts = roots.compactMap { Self.part(section, of: $0) }
      if !parts.isEmpty { roots = parts }
    }
    for root in roots { visit(root) }
    if facts.isEmpty && variables.isEmpty || !tree.isSure { isRead = false }
  }

  /// The value that a map gives a name, at any depth.
  private static func part(_ name: String, of code: Code) -> Code? {
    switch code {
    case .pairs(let pairs):
      return pairs.first { $0.name == name }?.value
        ?? pairs.lazy.compactMap { part(name, of: $0.value) }.first
    case .assign(_, let value): return part(name, of: value)
    case .group(let parts), .list(let parts):
      return parts.lazy.compactMap { part(name, of: $0) }.first
    case .chain(_, let links):
      for case .call(let arguments) in links {
        if let found = arguments.lazy.compactMap({ part(name, of: $0.value) }).first {
          return found
        }
      }
      return nil
    default: return nil
    }
  }

  private mutating func visit(_ code: Code) {
    switch code {
    case .pairs(let pairs):
      if readDatabase(pairs) { return }
      for pair in pairs { visit(pair.value) }
    case .text(let text): if Self.isAddress(text) { add(url: text) }
    case .assign(_, let value), .each(_, let value): visit(value)
    case .chain(let base, let links):
      if noteCall(code) { return }
      visit(base)
      for case .call(let arguments) in links { for argument in arguments { visit(argument.value) } }
    case .list(let parts), .group(let parts), .joined(let parts), .function(let parts):
      for part in parts { visit(part) }
    default: break
    }
  }

  /// A call that stands for a whole database: `dj_database_url.config()`, `env.db()`.
  private mutating func noteCall(_ code: Code) -> Bool {
    guard case .chain(.name(let base), let links) = code, case .member(let member)? = links.first,
      case .call(let arguments)? = links.dropFirst().first
    else { return false }
    let isURL =
      base == "dj_database_url" && ["config", "parse"].contains(member)
      || base == "env" && ["db", "db_url", "dj_db_url"].contains(member)
    guard isURL else { return false }
    if member == "parse" { return addValue(arguments.first?.value) }
    let named = arguments.first { $0.name == "env" || $0.name == nil }?.value
    variables.append(Self.text(named) ?? "DATABASE_URL")
    if let fallback = Self.text(arguments.first { $0.name == "default" }?.value) {
      add(url: fallback, isFallback: true)
    }
    return true
  }

  /// A map that names a database by its parts; false if it is none.
  private mutating func readDatabase(_ pairs: [CodeArgument]) -> Bool {
    func value(_ names: [String]) -> Code? {
      pairs.first { pair in names.contains(pair.name ?? "") }?.value
    }
    if let url = value(["url", "uri", "connectionString", "databaseUrl"]) { return addValue(url) }
    if let connection = value(["connection"]) {
      if case .pairs = connection { return false }
      return addValue(connection)
    }
    guard let name = value(["NAME", "database", "filename", "storage", "dbname"]) else {
      return false
    }
    let engine = value(["ENGINE", "dialect", "type", "client", "driver"])
    let scheme = Self.text(engine)?.split(separator: ".").last.map(String.init) ?? ""
    let host = value(["HOST", "host", "server"]).map(read) ?? .text("")
    let known = read(name)
    let isFile =
      scheme.contains("sqlite") || value(["filename", "storage"]) != nil
      || Self.last(name)?.hasSuffix("sqlite3") == true
    if isFile {
      guard let file = Self.last(name) else { return false }
      facts.append(fact(scheme: "sqlite", host: "", name: file))
      return true
    }
    var parts: [String] = []
    for part in [host, known] {
      switch part {
      case .text(let text): parts.append(text)
      case .variable(let name, let fallback):
        variables.append(name)
        parts.append(fallback ?? "?")
      case .unknown:
        isRead = false
        parts.append("?")
      }
    }
    login = Login(
      user: value(["USER", "user", "username"]).map(read) ?? .text(""),
      password: value(["PASSWORD", "password"]).map(read) ?? .text(""),
      port: value(["PORT", "port"]).map(read) ?? .text("")
    )
    let server = parts[0].hasPrefix("/") ? parts[0] : parts[0].lowercased()
    facts.append(fact(scheme: scheme, host: server, name: parts[1]))
    return true
  }

  private mutating func addValue(_ code: Code?) -> Bool {
    guard let code else { return false }
    switch read(code) {
    case .text(let text): add(url: text)
    case .variable(let name, let fallback):
      variables.append(name)
      if let fallback { add(url: fallback, isFallback: true) }
    case .unknown: isRead = false
    }
    return true
  }

  private mutating func add(url: String, isFallback: Bool = false) {
    var fact = EnvironmentReader.fact(setting: isFallback ? "default" : "database", url: url)
    fact.source = source
    facts.append(fact)
  }

  private func fact(scheme: String, host: String, name: String) -> DatabaseFact {
    DatabaseFact(setting: "database", source: source, scheme: scheme, host: host, name: name)
  }

  private static let schemes: Set<String> = [
    "postgres", "postgresql", "mysql", "mysql2", "mariadb", "sqlite", "sqlite3", "sqlserver",
    "mssql", "cockroach", "cockroachdb", "clickhouse", "oracle", "pgx", "pgx4", "pgx5", "mongodb",
    "libsql",
  ]

  /// Whether a text is the address of a database.
  static func isAddress(_ text: String) -> Bool {
    guard let sign = text.firstRange(of: "://") else { return false }
    return schemes.contains(String(text[..<sign.lowerBound].prefix { $0 != "+" }))
  }

  private static func text(_ code: Code?) -> String? {
    if case .text(let text)? = code { text } else { nil }
  }

  /// The last text of `BASE_DIR / "db.sqlite3"` or `os.path.join(BASE_DIR, "db.sqlite3")`.
  private static func last(_ code: Code) -> String? {
    switch code {
    case .text(let text): return text
    case .divided(let parts), .joined(let parts), .list(let parts), .group(let parts):
      return parts.reversed().lazy.compactMap(last).first
    case .chain(_, let links):
      for case .call(let arguments) in links.reversed() {
        if let text = arguments.reversed().lazy.compactMap({ last($0.value) }).first { return text }
      }
      return nil
    default: return nil
    }
  }

  /// What a value is: a text, or a variable of the environment.
  private func read(_ code: Code) -> Value {
    switch code {
    case .text(let text), .number(let text): return .text(text)
    case .name("None"), .name("null"), .name("undefined"): return .text("")
    case .name(let name):
      guard let value = constants[name], value != code else { return .unknown }
      if case .name = value { return .unknown }
      return read(value)
    case .group(let parts), .joined(let parts):
      return parts.count == 1 ? read(parts[0]) : .unknown
    case .chain(let base, let links): return read(base, links)
    default: return .unknown
    }
  }

  private func read(_ base: Code, _ links: [CodeLink]) -> Value {
    var path: [String] = []
    if case .name(let name) = base { path.append(name) }
    for link in links {
      switch link {
      case .member(let name): path.append(name)
      case .index(let items):
        guard path.last == "environ" || path.last == "env", let name = Self.text(items.first) else {
          return .unknown
        }
        return .variable(name, nil)
      case .call(let arguments):
        let call = path.suffix(2).joined(separator: ".")
        let isVariable =
          ["environ.get", "os.getenv", "getenv", "config", "env", "env.str", "env.get"].contains(
            call
          )
        guard isVariable, let name = Self.text(arguments.first?.value) else { return .unknown }
        let second = arguments.dropFirst().first { $0.name == nil || $0.name == "default" }
        return .variable(name, Self.text(second?.value))
      }
    }
    if path.count == 3, path[0] == "process", path[1] == "env" { return .variable(path[2], nil) }
    return .unknown
  }
}
