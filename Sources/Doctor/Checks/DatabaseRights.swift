internal import Effects

extension Check {
  static let databaseRights = Check(
    "database.rights",
    "The role by which production is reached can take data away"
  ) { check, reach in
    DatabaseGroup.all(in: reach).compactMap { group in
      guard group.countsAsProduction, let rights = group.rights, rights.isDestructive else {
        return nil
      }
      return check.finding(
        .serious,
        "role '\(rights.role)' in \(group.first.name)",
        at: group.first.place,
        "the agent's role \(words(rights)) (\(rights.server) says so)",
        fix: fix(rights)
      )
    }
  }

  private static func words(_ rights: DatabaseRights) -> String {
    if rights.isSuperuser { return "is a superuser: it can DROP everything on this server" }
    var parts: [String] = []
    if rights.dropsDatabase { parts.append("can DROP the database '\(rights.database)'") }
    for (verb, count) in [
      ("DROP or TRUNCATE", rights.droppable), ("DELETE from", rights.deletable),
      ("UPDATE", rights.updatable),
    ] where count > 0 {
      parts.append("can \(verb) \(count) of \(rights.tables) tables")
    }
    return parts.joined(separator: ", ")
  }

  private static func fix(_ rights: DatabaseRights) -> [String] {
    let isMaria = !rights.server.hasPrefix("PostgreSQL")
    let reader = "agent_reader"
    guard !isMaria else {
      let mark = "`\(rights.database)`.*"
      return [
        "REVOKE ALL PRIVILEGES, GRANT OPTION FROM \(maria(rights.role));",
        "GRANT SELECT ON \(mark) TO \(maria(rights.role));",
      ]
    }
    let role = quoted(rights.role)
    if rights.isSuperuser || rights.dropsDatabase {
      let database = quoted(rights.database)
      return [
        "CREATE ROLE \(reader) LOGIN PASSWORD '…';",
        "GRANT CONNECT ON DATABASE \(database) TO \(reader);",
      ]
        + rights.schemas.flatMap { schema in
          [
            "GRANT USAGE ON SCHEMA \(quoted(schema)) TO \(reader);",
            "GRANT SELECT ON ALL TABLES IN SCHEMA \(quoted(schema)) TO \(reader);",
          ]
        } + ["then use \(reader) here instead of \(role)"]
    }
    var lines = rights.schemas.map { schema in
      "REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA \(quoted(schema)) "
        + "FROM \(role);"
    }
    if rights.droppable > 0 {
      lines.append("REASSIGN OWNED BY \(role) TO another_role;  -- owners can always DROP")
    }
    lines.append(
      "run 'stoplog doctor' again: what came by another role or by PUBLIC is still there"
    )
    return lines
  }

  private static func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 }
    return isPlain && !name.isEmpty ? name : "\"\(name)\""
  }

  private static func maria(_ user: String) -> String {
    user.split(separator: "@", maxSplits: 1).map { "'\($0)'" }.joined(separator: "@")
  }
}
