extension PostgresServer {
  /// Functions, triggers, rules, views, checks and defaults, but none of extensions.
  ///
  /// What foreign keys and partitions take along is counted where rows are.
  func definitions() throws(Trouble) -> [String] {
    let own = { (name: String, catalogue: String) in
      "\(name).oid >= 16384 AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d"
        + " WHERE d.objid = \(name).oid AND d.classid = 'pg_catalog.\(catalogue)'::regclass"
        + " AND d.deptype = 'e')"
    }
    let queries = [
      """
      SELECT pg_catalog.pg_get_functiondef(p.oid) FROM pg_catalog.pg_proc p
      WHERE p.prokind IN ('f', 'p') AND \(own("p", "pg_proc"))
      """,
      """
      SELECT pg_catalog.pg_get_triggerdef(t.oid) FROM pg_catalog.pg_trigger t
      WHERE NOT t.tgisinternal AND t.tgenabled <> 'D'
      """,
      """
      SELECT format('CREATE EVENT TRIGGER %I ON %s EXECUTE FUNCTION %s()', e.evtname, e.evtevent,
        e.evtfoid::regproc) FROM pg_catalog.pg_event_trigger e WHERE e.evtenabled <> 'D'
      """,
      """
      SELECT pg_catalog.pg_get_ruledef(r.oid) FROM pg_catalog.pg_rewrite r
      WHERE r.ev_type <> '1' AND \(own("r", "pg_rewrite"))
      """,
      """
      SELECT format('CREATE VIEW %s AS %s', c.oid::regclass, pg_catalog.pg_get_viewdef(c.oid))
      FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm') AND \(own("c", "pg_class"))
      """,
      """
      SELECT format('ALTER TABLE %s ADD %s', k.conrelid::regclass,
        pg_catalog.pg_get_constraintdef(k.oid)) FROM pg_catalog.pg_constraint k
      WHERE k.contype = 'c' AND k.conrelid <> 0 AND \(own("k", "pg_constraint"))
      """,
      """
      SELECT format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', a.adrelid::regclass, t.attname,
        pg_catalog.pg_get_expr(a.adbin, a.adrelid)) FROM pg_catalog.pg_attrdef a
      JOIN pg_catalog.pg_attribute t ON t.attrelid = a.adrelid AND t.attnum = a.adnum
      WHERE t.attgenerated = '' AND a.adrelid >= 16384
      """,
    ]
    var found: [String] = []
    for query in queries {
      found += try texts("\(query) ORDER BY 1 LIMIT 5001").compactMap { $0.first ?? nil }
    }
    guard found.count <= 5_000 else { throw Trouble("it has more than 5,000 definitions") }
    return found
  }
}
