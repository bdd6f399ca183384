internal import Effects
internal import Tools

extension Walker {
  /// The database that the client at hand connects to: by its words, its variables and its files
  /// of settings, else by the settings of the project.
  mutating func connectedReach() -> DatabaseReach {
    if let directory = state.directories.first, state.directories.count == 1,
      let query = clientQuery(directory, []), query.client != "sqlite3"
    {
      switch world.ask(.connection(query)) {
      case .databases(let facts)?:
        if let fact = facts.first, !fact.host.isEmpty || !fact.name.isEmpty {
          return environments.reach(of: facts)
        }
        return databaseReach()
      case .unknown(let why)?:
        return unknownReach("which database it connects to isn't known: \(why)")
      default: break
      }
    }
    guard let fact = namedConnection() else { return databaseReach() }
    return environments.reach(of: [fact])
  }

  private func unknownReach(_ why: String) -> DatabaseReach {
    DatabaseReach(
      environment: .unknown,
      reason: why,
      isHarmless: false,
      why: why,
      isDisposable: false,
      name: "?"
    )
  }

  /// The database that the words name by themselves: a URL, a connection string, or a host and a
  /// name; nil if they name none.
  private func namedConnection() -> DatabaseFact? {
    var host = ""
    var name: String?
    let unknown = words.filter { !$0.isKnown }.map(\.origin)
    for claim in claims where claim.action == .read && !unknown.contains(claim.origin) {
      guard case .resource(let resource) = claim.subject else { continue }
      let text = resource.name
      switch resource.kind {
      case .database where text.contains("://"):
        return EnvironmentReader.fact(setting: "a URL", url: text)
      case .database where text.contains("="):
        host = "the connection string"
        name = name ?? text.split(separator: " ").lazy.compactMap(Self.databaseName).first
      case .database: name = name ?? text
      case .host: host = text
      default: continue
      }
    }
    guard !host.isEmpty || name != nil else { return nil }
    if host.isEmpty {
      host = server(of: ["PGHOSTADDR", "PGHOST", "PGSERVICE", "MYSQL_HOST"]) ?? ""
    }
    return DatabaseFact(
      setting: "an option",
      source: "the command",
      scheme: "",
      host: host,
      name: name ?? "?"
    )
  }

  private static func databaseName(_ pair: Substring) -> String? {
    pair.hasPrefix("dbname=") ? String(pair.dropFirst("dbname=".count)) : nil
  }

  /// The server that the first of some variables names which is set; nil if none is.
  func server(of names: [String]) -> String? {
    for name in names {
      switch state.variables[name] {
      case .known(let text)? where !text.isEmpty: return text
      case nil, .unset?, .known?: continue
      default: return "$\(name)"
      }
    }
    return nil
  }
}
