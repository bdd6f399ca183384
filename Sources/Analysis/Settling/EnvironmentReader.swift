internal import Effects

/// Tells production from development by the names that settings give.
struct EnvironmentReader {
  /// What the project has declared.
  let declared: EnvironmentNames

  /// The environment of one setting: as declared, else by words in its host and name.
  ///
  /// What is local, or a host of one word as containers have it, and named for tests or
  /// development, is development. A word for production anywhere decides. All else is unknown.
  func environment(of fact: DatabaseFact) -> Environment {
    if let named = declared.environment(of: fact.name, host: fact.host) { return named }
    let words = Self.words(fact.host) + Self.words(fact.name)
    if words.contains(where: Self.productionWords.contains) { return .production }
    if words.contains(where: Self.stagingWords.contains) { return .staging }
    guard Self.isLocal(fact) else { return .unknown }
    if Self.isFile(fact) || words.contains(where: Self.developmentWords.contains) {
      return .development
    }
    return .unknown
  }

  /// Whether the database is made for tests, so that losing it costs nothing.
  func isDisposable(_ fact: DatabaseFact) -> Bool {
    guard Self.isLocal(fact), environment(of: fact) == .development else { return false }
    return Self.words(fact.name).contains {
      ["test", "tests", "testing", "ci", "memory"].contains($0)
    }
  }

  /// Whether the host is this machine, or a name that only a container network knows.
  static func isLocal(_ fact: DatabaseFact) -> Bool {
    let host = fact.host.lowercased()
    if host.isEmpty || host == "localhost" || host == "::1" || host.hasPrefix("127.") {
      return true
    }
    return !host.contains(".") && !host.contains(":") && host != "?"
  }

  private static func isFile(_ fact: DatabaseFact) -> Bool {
    ["sqlite", "sqlite3", "file"].contains(fact.scheme)
  }

  /// Sums up every setting in reach: the worst one counts.
  func reach(of facts: [DatabaseFact]) -> DatabaseReach {
    guard !facts.isEmpty else {
      return DatabaseReach(
        environment: .unknown,
        isHarmless: true,
        why: "no database setting is in reach",
        isDisposable: false,
        name: "?"
      )
    }
    let environments = facts.map { environment(of: $0) }
    let order: [Environment] = [.production, .staging, .unknown, .development]
    let worst = order.first(where: environments.contains) ?? .unknown
    let index = environments.firstIndex(of: worst) ?? 0
    let fact = facts[index]
    let host = fact.host.isEmpty ? "this machine" : fact.host
    return DatabaseReach(
      environment: worst,
      isHarmless: worst == .development || (worst == .unknown && facts.allSatisfy(Self.isLocal)),
      why: "\(fact.setting) from \(fact.source) names '\(fact.name)' on \(host)",
      isDisposable: facts.allSatisfy(isDisposable),
      name: fact.host.isEmpty ? fact.name : "\(fact.host)/\(fact.name)",
      setting: fact
    )
  }

  /// A fact from a URL that a line sets itself; no password is kept.
  static func fact(setting: String, url: String) -> DatabaseFact {
    let scheme = url.prefix { $0 != ":" }
    var rest = url.dropFirst(scheme.count).drop { $0 == ":" || $0 == "/" }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    let authority = rest.prefix { $0 != "/" }
    let host = authority.prefix { $0 != ":" }
    return DatabaseFact(
      setting: setting,
      source: "the command",
      scheme: String(scheme),
      host: String(host),
      name: String(rest.dropFirst(authority.count + 1))
    )
  }

  static let productionWords: Set<String> = ["prod", "production", "live", "prd", "main"]
  static let stagingWords: Set<String> = ["staging", "stage", "stg", "preprod", "uat"]
  private static let developmentWords: Set<String> = [
    "dev", "devel", "development", "test", "tests", "testing", "ci", "local", "sandbox", "demo",
    "example", "scratch", "memory",
  ]

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
