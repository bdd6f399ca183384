/// A table as a server's catalogue has it.
struct Table {
  /// What tells it from others in its server.
  var id: String
  /// The name as people read it.
  var name: String
  /// The name as SQL text.
  var sql: String
  /// Rows, as the server last estimated them; nil if it never did.
  var estimate: Int?
  /// Bytes on disk, with indexes.
  var bytes: Int?
  /// Bytes that counting its rows reads.
  var scan: Int
  /// Whether reading it runs nothing but a scan: no view, no foreign server, no policy.
  var isPlain: Bool
  /// A query for the seconds since its newest row; empty if no column says so.
  var newest = ""
  /// Whether an index answers that query.
  var isNewestIndexed = false
}
