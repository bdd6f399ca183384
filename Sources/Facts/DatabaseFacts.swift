internal import Effects
internal import Linux

/// Finds the settings that name databases, as a program in a folder would find them.
///
/// Which file a program reads depends on its mode, so all are given, each with its source.
struct DatabaseFacts {
  static let modes = ["", ".development", ".production", ".staging", ".test"]
  static let files = modes.flatMap { [".env\($0)", ".env\($0).local"] } + ["prisma/.env"]
  private static let schemas = ["prisma/schema.prisma", "schema.prisma"]
  /// How many folders above are looked into, at most.
  private static let mostFolders = 16

  let environment: [String: String]
  /// The most bytes of a file.
  let limit: Int
  let budget: Budget
  /// Where the kernel shows what runs.
  var processes = "/proc"

  /// The settings seen from a folder: the environment's, and those in the files there and in the
  /// folders above it up to the project's top.
  ///
  /// - Throws: ``Unknown`` if a file that may name a database can't be read.
  func answer(_ directory: String, project: String) throws(Unknown) -> [DatabaseFact] {
    var sets = [DatabaseSettings(values: environment, source: "environment")]
    let folders = try Self.folders(directory, project: project)
    for path in folders.flatMap({ folder in Self.files.map { Path.join(folder, $0) } }) {
      try budget.check()
      guard let text = try TextFacts.read(path, limit: limit) else { continue }
      let values = try Dotenv(text, at: path, environment: environment).values
      sets.append(DatabaseSettings(values: values, source: path))
    }
    var facts: [DatabaseFact] = []
    for set in sets { facts += try set.facts() }
    for path in folders.flatMap({ folder in Self.schemas.map { Path.join(folder, $0) } }) {
      try budget.check()
      guard let text = try TextFacts.read(path, limit: limit) else { continue }
      facts += try schema(text, path, sets)
    }
    var seen: Set<DatabaseFact> = []
    return try throughTunnels(facts.filter { seen.insert($0).inserted })
  }

  private static let ports = [
    "postgres": "5432", "postgresql": "5432", "mysql": "3306", "mysql2": "3306",
    "mariadb": "3306", "mongodb": "27017", "redis": "6379", "sqlserver": "1433", "mssql": "1433",
  ]

  /// The facts, with where a port of this machine leads if something passes it on.
  func throughTunnels(_ facts: [DatabaseFact]) throws(Unknown) -> [DatabaseFact] {
    guard facts.contains(where: \.isPort) else { return facts }
    let targets = try TunnelFacts(processes: processes, budget: budget).targets()
    return facts.map { fact in
      var fact = fact
      fact.tunnel = Self.tunnel(of: fact, among: targets)
      return fact
    }
  }

  /// Where a fact's port leads; empty if nothing passes it on.
  static func tunnel(of fact: DatabaseFact, among targets: [String: String]) -> String {
    guard fact.isPort else { return "" }
    let scheme = fact.scheme.split(separator: "+").first.map(String.init) ?? fact.scheme
    return targets[fact.port.isEmpty ? ports[scheme] ?? "5432" : fact.port] ?? ""
  }

  /// The variables among which a setting stands, with their passwords; nil if it is of no file that
  /// is read here.
  func values(around fact: DatabaseFact) throws(Unknown) -> [String: String]? {
    if fact.source == "environment" { return environment }
    guard fact.source.hasPrefix("/"), !fact.source.hasSuffix(".prisma"),
      let text = try TextFacts.read(fact.source, limit: limit)
    else { return nil }
    return try Dotenv(text, at: fact.source, environment: environment).values
  }

  /// The folders from a directory up to the project's top.
  static func folders(_ directory: String, project: String) throws(Unknown) -> [String] {
    let top = try PathResolver.resolve(directory).path
    guard !project.isEmpty, PathText.isWithin(top, project) else { return [top] }
    var folders = [top]
    while let last = folders.last, !PathText.same(last, project), folders.count < mostFolders {
      folders.append(Path.parent(last))
    }
    if let last = folders.last, !PathText.same(last, project) { folders.append(project) }
    return folders
  }

  private func schema(
    _ text: String,
    _ path: String,
    _ sets: [DatabaseSettings]
  ) throws(Unknown) -> [DatabaseFact] {
    guard let schema = PrismaSchema(text) else {
      throw Unknown("'\(path)' names a database in a form that isn't known")
    }
    var facts: [DatabaseFact] = []
    for address in schema.addresses {
      switch address.value {
      case .text(let value):
        let here = DatabaseSettings(values: [:], source: path)
        var fact = try here.fact(address.field, value)
        // Prisma takes a file's path as seen from the schema.
        if fact.scheme == "file" && !fact.name.hasPrefix("/") {
          fact.name = try PathResolver.resolve(Path.join(Path.parent(path), fact.name)).path
        }
        facts.append(fact)
      case .variable(let name):
        for set in sets {
          if let value = set.values[name], !value.isEmpty {
            facts.append(try set.fact(name, value))
          }
        }
      }
    }
    return facts
  }
}
