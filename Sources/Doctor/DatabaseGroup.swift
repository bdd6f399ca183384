internal import Effects

/// One database with every setting that names it.
struct DatabaseGroup {
  /// The first setting that names it, those that say most of it first.
  var first: DatabaseAccess
  /// The others.
  var others: [DatabaseAccess]
  /// Which environment it belongs to: the most careful of what the settings say.
  var environment: EnvironmentFinding

  var all: [DatabaseAccess] { [first] + others }
  /// What its role may do; the widest that any setting gives.
  var rights: DatabaseRights? {
    let known = all.compactMap(\.rights)
    return known.first(where: \.isDestructive) ?? known.first
  }
  /// Whether every setting's rights are known.
  var isAsked: Bool { all.allSatisfy { $0.rights != nil } }

  /// Whether it counts as production: by evidence, or because nothing says what it is and it isn't
  /// on this machine.
  var countsAsProduction: Bool {
    environment.environment == .production
      || environment.environment == .unknown && !environment.isLocal && !first.isFile
  }

  /// The databases in reach, by host, port and name.
  static func all(in reach: Reach) -> [DatabaseGroup] {
    var order: [String] = []
    var groups: [String: [DatabaseAccess]] = [:]
    for access in reach.databases {
      let key = key(of: access)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(access)
    }
    return order.compactMap { key in
      guard let members = groups[key], let first = members.first else { return nil }
      let found = members.map { (access: $0, finding: $0.environment(in: reach)) }
      let worst =
        [Environment.production, .unknown, .staging, .development].lazy
        .compactMap { environment in found.first { $0.finding.environment == environment } }.first
      let chosen = worst?.access ?? first
      return DatabaseGroup(
        first: chosen,
        others: members.filter { $0 != chosen },
        environment: worst?.finding ?? first.environment(in: reach)
      )
    }
  }

  /// What tells one database from another.
  static func key(of access: DatabaseAccess) -> String {
    if access.isFile { return access.fact.name }
    let isHere = EnvironmentFinding.weigh([EnvironmentEvidence(.host, access.fact.host)]).isLocal
    let host = isHere && access.fact.tunnel.isEmpty ? "localhost" : access.fact.host
    let usual = ["5432", "3306", "27017", "6379", "1433"]
    let port = usual.contains(access.fact.port) ? "" : access.fact.port
    return "\(host):\(port)/\(access.fact.name)"
  }

  /// Where else it is named, in words; empty if nowhere.
  func elsewhere(_ reach: Reach) -> String {
    guard !others.isEmpty else { return "" }
    let places = others.prefix(4).map { reach.words(for: $0.place) }
    let more = others.count > 4 ? " and \(others.count - 4) more" : ""
    return "; also named in \(places.joined(separator: ", "))\(more)"
  }
}

extension Reach {
  /// A place as people write it.
  func words(for place: SourcePlace) -> String {
    let path = place.path == "environment" ? "the environment" : shown(place.path)
    return place.line > 0 ? "\(path):\(place.line)" : path
  }
}
