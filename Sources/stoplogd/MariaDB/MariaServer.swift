/// MariaDB or MySQL, asked by queries that only read, each on its own.
///
/// The statement in question is never run: DDL commits by itself there, tables of MyISAM, Aria or
/// MEMORY know no way back, and the numbers of `AUTO_INCREMENT` move on. No transaction is held
/// open either, because its locks on definitions would stop others' DDL. Views are not read: they
/// may call any function. Tables that other servers hold (FEDERATED, SPIDER, CONNECT) aren't read.
final class MariaServer: Server {
  let connection: MariaConnection
  let settings: [String]
  let database: String

  var version: String {
    let text = connection.server
    let name = text.contains("MariaDB") ? "MariaDB" : "MySQL"
    let parts = text.split(separator: "-")
    // MariaDB puts 5.5.5 in front for old clients.
    let number = parts.first == "5.5.5" && parts.count > 1 ? parts[1] : parts.first ?? "?"
    return "\(name) \(number)"
  }

  /// The engines whose tables are scanned.
  private static let engines: Set<String> = ["innodb", "myisam", "aria", "memory", "rocksdb"]

  init(_ request: MeasureRequest, database: String? = nil) throws(Trouble) {
    let given = request.connection
    connection = try MariaConnection(given, database: database, deadline: request.deadline)
    self.database = database ?? given["dbname"] ?? ""
    let label = given["label"] ?? "the command"
    settings = ["host", "dbname", "user", "password"].compactMap { name in
      guard let value = given[name] else { return nil }
      let shown = name == "password" ? "" : " '\(value)'"
      let word = name == "dbname" ? "database" : name
      return "\(word)\(shown) from \(given[name + "Label"] ?? label)"
    }
    let isMaria = connection.server.contains("MariaDB")
    _ = try connection.rows("SET SESSION TRANSACTION READ ONLY")
    _ = try connection.rows("SET SESSION lock_wait_timeout = 1")
    let limit = isMaria ? "max_statement_time = 0.7" : "max_execution_time = 700"
    _ = try connection.rows("SET SESSION \(limit)")
    // MySQL writes down what it counted for the catalogue otherwise.
    if !isMaria { _ = try? connection.rows("SET SESSION information_schema_stats_expiry = 0") }
  }

  func texts(_ query: String) throws(Trouble) -> [[String?]] { try connection.rows(query) }

  func tables(in scope: Scope) throws(Trouble) -> [Table] {
    switch scope {
    case .database: return try tables(in: .schema(database))
    case .schema(let name):
      return try tables(
        "t.table_schema = \(connection.quoted(name)) AND t.table_type <> 'VIEW'"
      )
    case .table(let name):
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      let schema = parts.count == 2 ? parts[0] : database
      let last = parts.last ?? name
      return try tables(
        "t.table_schema = \(connection.quoted(schema)) AND t.table_name = \(connection.quoted(last))"
      )
    }
  }

  private func tables(_ condition: String) throws(Trouble) -> [Table] {
    let query = """
      SELECT t.table_schema, t.table_name, t.table_type, t.engine, t.table_rows,
        t.data_length + t.index_length,
        (SELECT c.column_name FROM information_schema.columns c
          WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
          AND c.data_type IN ('datetime', 'timestamp')
          AND lower(c.column_name) REGEXP 'creat|updat|modif|insert|added|logged|occurr|record|^ts$'
          ORDER BY c.ordinal_position LIMIT 1)
      FROM information_schema.tables t WHERE \(condition) ORDER BY 1, 2 LIMIT 20000
      """
    return try connection.rows(query).compactMap { row in
      guard let schema = row[0], let name = row[1] else { return nil }
      let sql = "\(Self.quoted(schema)).\(Self.quoted(name))"
      let bytes = row[5].flatMap { Int($0) }
      var table = Table(
        id: "\(schema).\(name)",
        name: "\(schema).\(name)",
        sql: sql,
        estimate: row[4].flatMap { Int($0) },
        bytes: bytes,
        scan: bytes ?? .max,
        isPlain: row[2] == "BASE TABLE" && Self.engines.contains((row[3] ?? "").lowercased())
      )
      if let column = row[6] {
        table.newest =
          "SELECT timestampdiff(SECOND, max(\(Self.quoted(column))), now()) FROM \(sql)"
      }
      return table
    }
  }

  static func quoted(_ name: String) -> String {
    "`" + name.split(separator: "`", omittingEmptySubsequences: false).joined(separator: "``") + "`"
  }

  func foreignKeys(to table: Table) throws(Trouble) -> [ForeignKey] {
    let parts = table.id.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [] }
    let rows = try connection.rows(
      """
      SELECT k.table_schema, k.table_name, k.constraint_name, k.column_name,
        k.referenced_column_name, r.delete_rule
      FROM information_schema.key_column_usage k
      JOIN information_schema.referential_constraints r
        ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
        AND r.table_name = k.table_name
      WHERE k.referenced_table_schema = \(connection.quoted(parts[0]))
        AND k.referenced_table_name = \(connection.quoted(parts[1]))
      ORDER BY 1, 2, 3, k.ordinal_position LIMIT 2000
      """
    )
    var keys: [String: ForeignKey] = [:]
    var order: [String] = []
    for row in rows {
      guard let schema = row[0], let name = row[1], let key = row[2], let column = row[3],
        let parent = row[4]
      else { continue }
      let id = "\(schema).\(name).\(key)"
      if keys[id] == nil {
        guard let child = try tables(in: .table("\(schema).\(name)")).first else { continue }
        keys[id] = ForeignKey(
          child: child,
          columns: [],
          parentColumns: [],
          cascades: row[5] == "CASCADE"
        )
        order.append(id)
      }
      keys[id]?.columns.append(Self.quoted(column))
      keys[id]?.parentColumns.append(Self.quoted(parent))
    }
    return order.compactMap { keys[$0] }
  }

  /// The server keeps only the text of a view, in which every table has its full name.
  func views(on tables: [Table]) throws(Trouble) -> [String] {
    let rows = try connection.rows(
      "SELECT table_schema, table_name, view_definition FROM information_schema.views LIMIT 2000"
    )
    return rows.compactMap { row in
      guard let schema = row[0], let name = row[1], let text = row[2] else { return nil }
      return tables.contains { text.contains($0.sql) } ? "\(schema).\(name)" : nil
    }
  }

  /// Functions of a database can't take the names of those of the server.
  func meansWhatItSays() throws(Trouble) -> Bool { true }
}
