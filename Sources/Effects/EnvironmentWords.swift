/// What words in names say of environments.
///
/// Only whole words count: `product` and `reproduce` name no production, `device` and `latest` no
/// development.
enum EnvironmentWords {
  private static let production: Set<String> = [
    "prod", "prods", "production", "prd", "live", "produktion", "produccion",
  ]
  private static let staging: Set<String> = [
    "staging", "stage", "stg", "preprod", "preproduction", "preprd", "nonprod", "nonproduction",
    "nonprd", "uat", "qa", "acceptance",
  ]
  private static let tests: Set<String> = [
    "test", "tests", "testing", "ci", "memory", "e2e", "spec", "specs", "fixture", "fixtures",
  ]
  private static let development: Set<String> = tests.union([
    "dev", "devel", "develop", "development", "local", "localhost", "sandbox", "demo", "example",
    "scratch", "playground",
  ])

  /// Words that names are often glued to: `proddb`, `testapp`, `dbdev`.
  private static let nouns: Set<String> = [
    "db", "dbs", "database", "data", "sql", "pg", "psql", "postgres", "postgresql", "mysql",
    "mariadb", "mongo", "redis", "server", "cluster", "host", "env", "app", "apps", "api", "web",
    "site", "account", "acct", "eks", "gke", "aks", "rds", "aws", "gcp", "cache", "store", "stack",
    "us", "eu", "ap", "node", "admin", "backend", "main", "master", "primary", "replica", "ro",
    "rw", "vpc", "user", "users", "ns", "project", "k8s", "shop",
  ]

  /// What follows `live` where it names a feature.
  private static let liveFeatures: Set<String> = [
    "chat", "stream", "streams", "streaming", "view", "reload", "blog", "wire", "score", "scores",
    "coding", "probe", "feed", "ness",
  ]

  /// Words for what a database's container is called by others of its network.
  private static let services: Set<String> = [
    "db", "database", "postgres", "postgresql", "pg", "pgsql", "psql", "timescale", "timescaledb",
    "postgis", "mysql", "mariadb", "mongo", "mongodb", "redis", "valkey", "mssql", "sqlserver",
    "cockroach", "cockroachdb", "clickhouse", "elasticsearch", "opensearch", "memcached",
    "rabbitmq", "kafka", "minio", "localstack", "dynamodb", "cassandra", "neo4j", "sql",
  ]

  private static let localClusters: Set<String> = [
    "minikube", "kind", "k3d", "k3s", "microk8s", "colima", "orbstack", "docker-desktop",
    "docker-for-desktop", "rancher-desktop",
  ]

  /// Words that say where something is rather than what it is for, as in `db.example.com`.
  private static let places: Set<String> = ["local", "localhost", "example", "internal"]

  /// The words of a name, in lower case: parted by signs, by capitals and by digits.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    func isBreak(_ character: Character) -> Bool {
      wasLower && character.isUppercase
        || word.last.map { $0.isNumber != character.isNumber } ?? false
    }
    for character in text {
      let counts = character.isLetter || character.isNumber
      if !word.isEmpty, !counts || isBreak(character) {
        words.append(word.lowercased())
        word = ""
      }
      if counts { word.append(character) }
      wasLower = character.isLowercase
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  /// The words of a host, without what stands for the internet's own names (`.dev`, `.live`).
  static func words(host: String) -> [String] {
    let labels = host.split(separator: ".")
    if labels.allSatisfy({ $0.allSatisfy(\.isNumber) }) || host.contains(":") { return [] }
    let names = labels.count > 1 ? labels.dropLast() : labels[...]
    return names.flatMap { words(String($0)) }.filter { !places.contains($0) }
  }

  /// The environment that words name; the most careful one if they name several.
  static func meaning(of words: [String]) -> Environment? {
    var found: Set<Environment> = []
    for (index, word) in words.enumerated() {
      guard let meaning = meaning(of: word) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "live", liveFeatures.contains(next) { continue }
      let before = index > 0 ? words[index - 1] : ""
      let isDenied = meaning == .production && ["non", "not", "pre"].contains(before)
      found.insert(isDenied ? .staging : meaning)
    }
    return [Environment.production, .staging, .development].first(where: found.contains)
  }

  private static func meaning(of word: String) -> Environment? {
    if production.contains(word) { return .production }
    if staging.contains(word) { return .staging }
    if development.contains(word) { return .development }
    for stem in ["preprod", "nonprod", "staging", "stage", "stg"] where isGlued(word, stem) {
      return .staging
    }
    for stem in ["production", "prod", "prd"] where isGlued(word, stem) { return .production }
    // No other word of English ends in it.
    if word.hasSuffix("prod") {
      return word.hasSuffix("preprod") || word.hasSuffix("nonprod") ? .staging : .production
    }
    for stem in ["dev", "test"] where isGlued(word, stem) { return .development }
    return nil
  }

  private static func isGlued(_ word: String, _ stem: String) -> Bool {
    word.hasPrefix(stem) && nouns.contains(String(word.dropFirst(stem.count)))
      || word.hasSuffix(stem) && nouns.contains(String(word.dropLast(stem.count)))
  }

  /// Whether a name says that it is for tests, so that losing what it names costs nothing.
  static func isForTests(_ text: String) -> Bool {
    words(text).contains { tests.contains($0) || isGlued($0, "test") }
  }

  /// Whether a host is this machine.
  static func isLocal(host: String) -> Bool {
    let host = host.lowercased()
    return host.isEmpty || host == "localhost" || host.hasSuffix(".localhost") || host == "::1"
      || host.hasPrefix("/") || host == "0.0.0.0" || host == "host.docker.internal"
      || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
  }

  /// Whether a host is a name such as only the containers of one machine know.
  static func isContainer(host: String) -> Bool {
    guard !host.isEmpty, host != "?", !host.contains("."), !host.contains(":") else { return false }
    return words(host).contains { services.contains($0) || meaning(of: $0) == .development }
  }

  /// Whether a context of a kubeconfig is a cluster on this machine.
  static func isLocal(context: String) -> Bool {
    localClusters.contains { context == $0 || context.hasPrefix($0 + "-") }
  }
}
