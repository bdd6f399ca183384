extension MariaServer {
  /// What the user may do, itself and by its active role.
  ///
  /// `SHOW GRANTS` would show the password's digest, so the catalogue is asked instead.
  func rights() throws(Trouble) -> RightsReport {
    let who = try connection.rows("SELECT CURRENT_USER(), DATABASE()").first ?? []
    guard let user = who.first ?? nil else {
      throw Trouble("the server doesn't say who this user is")
    }
    let open = (try? connection.rows(Self.dormantRoles))?.isEmpty ?? true
    guard open else { throw Trouble("this user may take on roles, which aren't followed") }
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
      let own = try numbers(
        """
        SELECT count(DISTINCT p.table_name) FROM information_schema.table_privileges p
        WHERE p.table_schema = \(here) AND p.privilege_type = '\(right)' AND \(Self.isOwn)
        """
      )
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

  /// Whether a row of privileges is this user's or its active role's.
  private static let isOwn = """
    p.grantee IN (
      CONCAT("'", SUBSTRING_INDEX(CURRENT_USER(), '@', 1), "'@'",
        SUBSTRING_INDEX(CURRENT_USER(), '@', -1), "'"),
      CONCAT("'", COALESCE(CURRENT_ROLE(), ''), "'@''"), CONCAT("'", COALESCE(CURRENT_ROLE(), ''), "'"))
    """

  private static let dormantRoles = """
    SELECT 1 FROM information_schema.applicable_roles
    WHERE role_name <> COALESCE(CURRENT_ROLE(), '') LIMIT 1
    """

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
