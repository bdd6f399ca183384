extension PostgresServer {
  /// Columns that say when a row was made or changed, by their names.
  private static let moments =
    "creat|updat|modif|insert|added|logged|occurr|record|^ts$|^time|^date$"

  func tables(in scope: Scope) throws(Trouble) -> [Table] {
    switch scope {
    case .table(let name):
      let oids = try oids(name)
      return try tables(where: "c.oid = ANY($1::oid[])", "{\(oids.joined(separator: ","))}")
    case .schema(let name):
      return try tables(where: "n.nspname = $1 AND c.relkind IN ('r', 'm', 'f')", name)
    case .database:
      return try tables(
        where: "n.nspname !~ $1 AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'm')",
        "^pg_"
      )
    }
  }

  /// A table with everything that inherits from it; parts of a partitioned table stand for it.
  private func oids(_ name: String) throws(Trouble) -> [String] {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for spelling in [parts.map(Self.quoted).joined(separator: "."), Self.quoted(name)] {
      let rows = try attempt { () throws(Trouble) in
        try connection.rows(
          """
          WITH RECURSIVE family AS (
            SELECT to_regclass($1)::oid AS oid
            UNION SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN family f ON f.oid = i.inhparent)
          SELECT c.oid FROM family JOIN pg_catalog.pg_class c USING (oid) WHERE c.relkind <> 'p'
          """,
          [spelling]
        )
      }
      if !rows.isEmpty { return rows.compactMap { $0.first ?? nil } }
    }
    return []
  }

  private func tables(where condition: String, _ value: String) throws(Trouble) -> [Table] {
    // Sizes by their files take a lock on each table; those of the catalogue never wait.
    for size in ["pg_catalog.pg_total_relation_size(c.oid)", Self.pages] {
      do throws(Trouble) {
        let rows = try attempt { () throws(Trouble) in
          try connection.rows(Self.query(size, condition), [value])
        }
        return rows.compactMap(Self.table)
      } catch  where size == Self.pages {
        throw error
      } catch {
        continue
      }
    }
    return []
  }

  /// The size by the pages that the catalogue last noted, with indexes.
  private static let pages = """
    (SELECT 8192::bigint * (c.relpages + coalesce(sum(x.relpages), 0)) FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid)
    """

  private static func query(_ size: String, _ condition: String) -> String {
    """
    SELECT c.oid, n.nspname, c.relname, c.relkind, c.relrowsecurity::int,
      CASE WHEN c.relkind IN ('v', 'f') THEN NULL WHEN c.reltuples >= 0 THEN c.reltuples::bigint
        ELSE pg_catalog.pg_stat_get_live_tuples(c.oid) END,
      CASE WHEN c.relkind IN ('v', 'f') THEN NULL ELSE \(size) END, t.attname,
      EXISTS (SELECT 1 FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
        JOIN pg_catalog.pg_am m ON m.oid = x.relam
        WHERE i.indrelid = c.oid AND i.indkey[0] = t.attnum AND m.amname = 'btree'
        AND i.indpred IS NULL)::int
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN LATERAL (SELECT a.attname, a.attnum FROM pg_catalog.pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        AND a.atttypid IN (1114, 1184) AND a.attname ~ '\(moments)'
      ORDER BY a.attname ~ 'updat|modif' DESC, a.attnum LIMIT 1) t ON true
    WHERE \(condition) ORDER BY c.oid LIMIT 20000
    """
  }

  private static func table(_ row: [String?]) -> Table? {
    guard row.count == 9, let oid = row[0], let schema = row[1], let name = row[2],
      let kind = row[3]
    else { return nil }
    let sql = "\(quoted(schema)).\(quoted(name))"
    var table = Table(
      id: oid,
      name: "\(schema).\(name)",
      sql: sql,
      estimate: row[5].flatMap { Int($0) },
      bytes: row[6].flatMap { Int($0) },
      scan: row[6].flatMap { Int($0) } ?? .max,
      isPlain: (kind == "r" || kind == "m") && row[4] == "0"
    )
    if let column = row[7] {
      table.newest =
        "SELECT floor(extract(epoch FROM now() - max(\(quoted(column)))))::bigint FROM \(sql)"
      table.isNewestIndexed = row[8] == "1"
    }
    return table
  }

  static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  func foreignKeys(to table: Table) throws(Trouble) -> [ForeignKey] {
    let rows = try attempt { () throws(Trouble) in
      try connection.rows(
        """
        SELECT k.conrelid, k.confdeltype, f.attname, p.attname, k.oid
        FROM pg_catalog.pg_constraint k
        CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS u(child, parent, place)
        JOIN pg_catalog.pg_attribute f ON f.attrelid = k.conrelid AND f.attnum = u.child
        JOIN pg_catalog.pg_attribute p ON p.attrelid = k.confrelid AND p.attnum = u.parent
        WHERE k.contype = 'f' AND k.confrelid = $1::oid AND k.conparentid = 0
        ORDER BY k.oid, u.place LIMIT 2000
        """,
        [table.id]
      )
    }
    var keys: [String: ForeignKey] = [:]
    var order: [String] = []
    for row in rows {
      guard row.count == 5, let child = row[0], let column = row[2], let parent = row[3],
        let id = row[4]
      else { continue }
      if keys[id] == nil {
        guard let table = try tables(where: "c.oid = $1::oid", child).first else { continue }
        keys[id] = ForeignKey(
          child: table,
          columns: [],
          parentColumns: [],
          cascades: row[1] == "c"
        )
        order.append(id)
      }
      keys[id]?.columns.append(Self.quoted(column))
      keys[id]?.parentColumns.append(Self.quoted(parent))
    }
    return order.compactMap { keys[$0] }
  }

  func views(on tables: [Table]) throws(Trouble) -> [String] {
    let oids = "{" + tables.map(\.id).joined(separator: ",") + "}"
    let rows = try attempt { () throws(Trouble) in
      try connection.rows(
        """
        WITH RECURSIVE found AS (
          SELECT unnest($1::oid[]) AS oid
          UNION SELECT r.ev_class FROM found f
            JOIN pg_catalog.pg_depend d ON d.refobjid = f.oid
              AND d.refclassid = 'pg_catalog.pg_class'::regclass
              AND d.classid = 'pg_catalog.pg_rewrite'::regclass
            JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid)
        SELECT n.nspname || '.' || c.relname FROM found JOIN pg_catalog.pg_class c USING (oid)
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('v', 'm') AND c.oid <> ALL($1::oid[]) ORDER BY 1 LIMIT 200
        """,
        [oids]
      )
    }
    return rows.compactMap { $0.first ?? nil }
  }

  func meansWhatItSays() throws(Trouble) -> Bool {
    // What is the database's own has numbers from 16384 on; what an extension brings is left.
    let own = { (table: String) in
      "x.oid >= 16384 AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.objid = x.oid"
        + " AND d.classid = 'pg_catalog.\(table)'::regclass AND d.deptype = 'e')"
    }
    let rows = try attempt { () throws(Trouble) in
      try connection.rows(
        """
        SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_operator x WHERE \(own("pg_operator")))
          OR EXISTS (SELECT 1 FROM pg_catalog.pg_cast x WHERE \(own("pg_cast")) AND x.castfunc <> 0)
          OR EXISTS (SELECT 1 FROM pg_catalog.pg_proc x WHERE \(own("pg_proc")) AND EXISTS
            (SELECT 1 FROM pg_catalog.pg_proc b WHERE b.proname = x.proname AND b.oid < 16384))
        """
      )
    }
    return rows.first?.first == "f"
  }
}
