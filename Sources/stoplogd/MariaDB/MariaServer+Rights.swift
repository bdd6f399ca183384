extension MariaServer {
  /// What the user may do by itself.
  ///
  /// `SHOW GRANTS` would show the password's digest, so the catalogue is asked instead.
  func rights() throws(Trouble) -> RightsReport {
    let who = try connection.rows("SELECT CURRENT_USER(), DATABASE()").first ?? []
    guard let user = who.first ?? nil else {
      throw Trouble("the server doesn't say who this user is")
    }
    // The catalogue doesn't list what an active role gives, so a user with roles isn't judged.
    guard try connection.rows(Self.roles).isEmpty else {
      throw Trouble("this user may take on roles, which aren't followed")
    }
    var report = RightsReport(server: version, database: database, role: user)
    let here = connection.quoted(database)
    let everywhere = try privileges("user_privileges", "true")
    let whole = everywhere.union(
      try privileges("schema_privileges", "\(here) LIKE p.table_schema")
    )
    report.isSuperuser = everywhere.contains("SUPER") && everywhere.contains("DROP")
    report.dropsDatabase = whole.contains("DROP")
    let count = try numbers(
      "SELECT count(*) FROM information_schema.tables WHERE table_schema = \(here)"
    )
    report.tables = (count.first ?? nil) ?? 0
    func tables(_ right: String) throws(Trouble) -> Int {
      if whole.contains(right) { return max(1, report.tables) }
      let lists = ["table_privileges", "column_privileges"].map { list in
        """
        SELECT p.table_name FROM information_schema.\(list) p
        WHERE p.table_schema = \(here) AND p.privilege_type = '\(right)' AND \(Self.isOwn)
        """
      }
      let own = try numbers("SELECT count(*) FROM (\(lists.joined(separator: " UNION "))) t")
      return (own.first ?? nil) ?? 0
    }
    report.droppable = try tables("DROP")
    report.deletable = try tables("DELETE")
    report.updatable = try tables("UPDATE")
    report.schemas = [database]
    report.others = try connection.rows(Self.databases).compactMap { $0.first ?? nil }
      .filter { $0 != database }
    return report
  }

  /// Whether a row of privileges is this user's.
  private static let isOwn = """
    p.grantee = CONCAT("'", SUBSTRING_INDEX(CURRENT_USER(), '@', 1), "'@'",
      SUBSTRING_INDEX(CURRENT_USER(), '@', -1), "'")
    """

  private static let roles = "SELECT 1 FROM information_schema.applicable_roles LIMIT 1"

  private static let databases = """
    SELECT schema_name FROM information_schema.schemata WHERE schema_name NOT IN
      ('mysql', 'information_schema', 'performance_schema', 'sys') ORDER BY 1 LIMIT 50
    """

  private func privileges(_ table: String, _ condition: String) throws(Trouble) -> Set<String> {
    let rows = try connection.rows(
      """
      SELECT p.privilege_type FROM information_schema.\(table) p
      WHERE \(condition) AND \(Self.isOwn)
      """
    )
    return Set(rows.compactMap { $0.first ?? nil })
  }
}
