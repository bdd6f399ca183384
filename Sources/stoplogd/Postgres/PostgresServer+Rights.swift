extension PostgresServer {
  /// What the role may do, itself and as any role that it may become.
  ///
  /// - SeeAlso: PostgreSQL 15, 9.26 System Information Functions, Access Privilege Inquiry.
  func rights() throws(Trouble) -> RightsReport {
    var report = RightsReport(server: version, database: database, role: "")
    guard let role = try connection.rows(Self.role).first, role.count == 3, let name = role[0]
    else { throw Trouble("the server doesn't say who this role is") }
    report.role = name
    report.isSuperuser = role[1] == "1"
    report.dropsDatabase = role[2] == "1"
    let counts = try attempt { () throws(Trouble) in
      try connection.rows(Self.tables(isSuperuser: report.isSuperuser))
    }
    guard let row = counts.first, row.count == 4 else {
      throw Trouble("the server doesn't say what this role may do")
    }
    let numbers = row.map { $0.flatMap { Int($0) } ?? 0 }
    (report.tables, report.droppable) = (numbers[0], numbers[1])
    (report.deletable, report.updatable) = (numbers[2], numbers[3])
    report.schemas = try names(Self.schemas)
    report.others = try names(Self.others)
    return report
  }

  private func names(_ query: String) throws(Trouble) -> [String] {
    try attempt { () throws(Trouble) in try connection.rows(query) }.compactMap { $0.first ?? nil }
  }

  private static let role = """
    SELECT r.rolname,
      EXISTS (SELECT 1 FROM pg_catalog.pg_roles m
        WHERE m.rolsuper AND pg_catalog.pg_has_role(r.oid, m.oid, 'MEMBER'))::int,
      (SELECT pg_catalog.pg_has_role(r.oid, d.datdba, 'MEMBER') FROM pg_catalog.pg_database d
        WHERE d.datname = pg_catalog.current_database())::int
    FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
    """

  private static let ordinary = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"

  /// How many tables there are, and of how many the role may take something away.
  ///
  /// The owner of a schema may drop what is in it.
  private static func tables(isSuperuser: Bool) -> String {
    let from = """
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'm', 'f') AND \(ordinary)
      """
    if isSuperuser { return "SELECT count(*), count(*), count(*), count(*) \(from)" }
    func may(_ right: String) -> String {
      """
      count(*) FILTER (WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_roles m
        WHERE pg_catalog.pg_has_role(m.oid, 'MEMBER') AND \(right)))
      """
    }
    let droppable = """
      count(*) FILTER (WHERE pg_catalog.pg_has_role(c.relowner, 'MEMBER')
        OR pg_catalog.pg_has_role(n.nspowner, 'MEMBER')
        OR EXISTS (SELECT 1 FROM pg_catalog.pg_roles m WHERE pg_catalog.pg_has_role(m.oid, 'MEMBER')
          AND pg_catalog.has_table_privilege(m.oid, c.oid, 'TRUNCATE')))
      """
    return """
      SELECT count(*), \(droppable),
        \(may("pg_catalog.has_table_privilege(m.oid, c.oid, 'DELETE')")),
        \(may("pg_catalog.has_any_column_privilege(m.oid, c.oid, 'UPDATE')"))
      \(from)
      """
  }

  private static let schemas = """
    SELECT DISTINCT n.nspname FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'm', 'f') AND \(ordinary) ORDER BY 1 LIMIT 16
    """

  private static let others = """
    SELECT d.datname FROM pg_catalog.pg_database d
    WHERE NOT d.datistemplate AND d.datname NOT IN (pg_catalog.current_database(), 'postgres')
      AND pg_catalog.has_database_privilege(d.datname, 'CONNECT') ORDER BY 1 LIMIT 50
    """
}
