internal import Effects

/// Weighs what settings say of databases and accounts.
struct EnvironmentReader {
  /// What is declared.
  let declared: EnvironmentNames
  /// The project's top folder; empty if there is none.
  var project = ""
  /// The server that PostgreSQL's library takes where a setting names none; empty for its own.
  var server = ""

  /// The environment of one database, with the reason.
  func finding(
    of fact: DatabaseFact,
    with more: [EnvironmentEvidence] = []
  ) -> EnvironmentFinding {
    EnvironmentFinding.weigh(evidence(of: fact) + more, declared: declared)
  }

  /// The environment of one database.
  func environment(of fact: DatabaseFact) -> Environment { finding(of: fact).environment }

  /// Whether the database is made for tests, so that losing it costs nothing.
  func isDisposable(_ fact: DatabaseFact) -> Bool {
    let finding = finding(of: fact)
    return finding.isDisposable && finding.environment == .development
  }

  /// Whether the database is on this machine, or on a name that only a container network knows.
  func isLocal(_ fact: DatabaseFact) -> Bool { finding(of: fact).isLocal }

  /// What a setting says, piece by piece.
  func evidence(of fact: DatabaseFact) -> [EnvironmentEvidence] {
    let source = "\(fact.setting) from \(shown(fact.source))"
    var pieces: [EnvironmentEvidence] = []
    if fact.isFile {
      let shown = shown(fact.name)
      let isOwn = !shown.hasPrefix("/") && !shown.hasPrefix("..")
      pieces = [EnvironmentEvidence(isOwn ? .projectFile : .file, shown, source: source)]
    } else {
      pieces = [
        EnvironmentEvidence(.host, host(of: fact), source: source),
        EnvironmentEvidence(.database, fact.name, source: source),
      ]
    }
    if !fact.tunnel.isEmpty { pieces.append(EnvironmentEvidence(.tunnel, fact.tunnel)) }
    if fact.source.contains("/") {
      pieces.append(EnvironmentEvidence(.settings, shown(fact.source)))
    }
    return pieces
  }

  /// A path as a person in the project would write it.
  func shown(_ path: String) -> String {
    let top = project + "/"
    return top.count > 1 && path.hasPrefix(top) ? String(path.dropFirst(top.count)) : path
  }

  /// The host that a setting leads to; empty for this machine.
  private func host(of fact: DatabaseFact) -> String {
    fact.host.isEmpty && ["", "postgres", "postgresql"].contains(fact.scheme) ? server : fact.host
  }

  /// A setting in words.
  func describe(_ fact: DatabaseFact) -> String {
    let host = host(of: fact).isEmpty ? "this machine" : host(of: fact)
    return "\(fact.setting) from \(shown(fact.source)) names '\(shown(fact.name))' on \(host)"
  }

  /// Sums up every setting in reach: the worst one counts.
  ///
  /// - Parameters:
  ///   - facts: The settings.
  ///   - more: What else says which environment it is, such as the mode of a framework.
  func reach(
    of facts: [DatabaseFact],
    with more: [EnvironmentEvidence] = []
  ) -> DatabaseReach {
    let findings = facts.map { self.finding(of: $0, with: more) }
    let order: [Environment] = [.production, .staging, .unknown, .development]
    var found: Int?
    for environment in order where found == nil {
      let fitting = findings.indices.filter { findings[$0].environment == environment }
      // Of two that are unknown, the one that isn't here says more.
      found = fitting.first { !findings[$0].isLocal } ?? fitting.first
    }
    guard let worst = found else {
      return DatabaseReach(
        environment: .unknown,
        isHarmless: true,
        why: "no database setting is in reach",
        isDisposable: false,
        name: "?"
      )
    }
    let fact = facts[worst]
    let chosen = findings[worst]
    let isHarmless =
      chosen.environment == .development || chosen.environment == .unknown && chosen.isLocal
    return DatabaseReach(
      environment: chosen.environment,
      reason: chosen.reason,
      isHarmless: isHarmless,
      isLocal: findings.allSatisfy(\.isLocal),
      why: describe(fact),
      isDisposable: findings.allSatisfy { $0.isDisposable && $0.environment == .development },
      name: fact.host.isEmpty ? shown(fact.name) : "\(fact.host)/\(fact.name)",
      setting: fact
    )
  }

  /// A fact from a URL; no password is kept.
  static func fact(
    setting: String,
    url: String,
    source: String = "the command"
  ) -> DatabaseFact {
    let scheme = String(url.prefix { $0 != ":" })
    var rest = url.dropFirst(scheme.count + 1).prefix { $0 != "?" && $0 != "#" }
    var fact = DatabaseFact(setting: setting, source: source, scheme: scheme, host: "", name: "")
    if fact.isFile {
      // `sqlite:///app.db` is a path as seen from here, `sqlite:////srv/app.db` one from the root.
      if rest.hasPrefix("//") { rest = rest.dropFirst(2) }
      if rest.hasPrefix("/"), url.contains(":///") { rest = rest.dropFirst() }
      fact.name = rest.isEmpty ? ":memory:" : String(rest)
      return fact
    }
    // Between two slashes and the next one is the server; it may be left out.
    rest = rest.hasPrefix("//") ? rest.dropFirst(2) : rest.drop { $0 == ":" || $0 == "/" }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    let authority = rest.prefix { $0 != "/" }
    fact.host = host(of: authority)
    fact.name = String(rest.dropFirst(authority.count + 1))
    let query = url.drop { $0 != "?" }.dropFirst()
    for pair in query.split(whereSeparator: { "&;#".contains($0) }) {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let key = parts.first else { continue }
      switch key {
      case "host", "hostaddr", "socket", "unix_socket": fact.host = parts[1].percentDecoded
      case "dbname", "database": fact.name = parts[1].percentDecoded
      case "service": fact.host = "service \(parts[1])"
      default: continue
      }
    }
    return fact
  }

  private static func host(of authority: Substring) -> String {
    if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }) }
    let host = authority.prefix { $0 != ":" }.percentDecoded
    return host.hasPrefix("/") ? host : host.lowercased()
  }
}

extension DatabaseFact {
  /// Whether the database is a file.
  var isFile: Bool {
    let base = scheme.split(separator: "+").first.map(String.init) ?? scheme
    return ["sqlite", "sqlite3", "file", "better-sqlite3"].contains(base)
  }
}
