internal import Effects

extension Check {
  static let databaseNeighbour = Check(
    "database.neighbour",
    "The server of a database for development holds one for production too"
  ) { check, reach in
    DatabaseGroup.all(in: reach).compactMap { group in
      guard !group.countsAsProduction, let rights = group.rights else { return nil }
      let others = rights.others.filter { name in
        let evidence = [EnvironmentEvidence(.database, name)]
        return EnvironmentFinding.weigh(evidence, declared: reach.environments).environment
          == .production
      }
      guard let other = others.first else { return nil }
      return check.finding(
        .serious,
        others.map { "'\($0)'" }.joined(separator: ", ") + " beside \(group.first.name)",
        at: group.first.place,
        "role '\(rights.role)' may connect to it on the same server: another name on the line is "
          + "all that it takes",
        fix: rights.server.hasPrefix("PostgreSQL")
          ? [
            "REVOKE CONNECT ON DATABASE \"\(other)\" FROM PUBLIC;",
            "REVOKE CONNECT ON DATABASE \"\(other)\" FROM \"\(rights.role)\";",
            "or move development to a server of its own",
          ] : ["move development to a server of its own"]
      )
    }
  }
}
