extension MariaServer {
  /// Triggers, routines and views of the connected database; keys are followed where rows are
  /// counted.
  func definitions() throws(Trouble) -> [String] {
    let here = connection.quoted(database)
    let name = { (column: String) in "'`', replace(\(column), '`', '``'), '`'" }
    let queries = [
      """
      SELECT concat('CREATE TRIGGER ', \(name("trigger_name")), ' ', action_timing, ' ',
        event_manipulation, ' ON ', \(name("event_object_table")), ' FOR EACH ROW ', action_statement)
      FROM information_schema.triggers WHERE trigger_schema = \(here)
      """,
      """
      SELECT concat('CREATE ', routine_type, ' ', \(name("routine_name")), '() ', routine_definition)
      FROM information_schema.routines
      WHERE routine_schema = \(here) AND routine_definition IS NOT NULL
      """,
      """
      SELECT concat('CREATE VIEW ', \(name("table_name")), ' AS ', view_definition)
      FROM information_schema.views WHERE table_schema = \(here)
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
