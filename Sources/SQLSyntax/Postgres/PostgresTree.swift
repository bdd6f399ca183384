internal import CPgQuery
internal import JSON

/// PostgreSQL's own parser, giving trees as JSON values.
enum PostgresTree {
  /// Why a text has no tree.
  struct Failure: Error, Hashable {
    /// The parser's own words.
    var reason: String
  }

  /// The most bytes that are parsed; the tree takes some twenty times as many.
  static let limit = 1 << 20

  /// The most bytes of trees that one script's texts may have together.
  static let treeLimit = 3 << 20

  /// The `RawStmt` objects of a text on its own, in order.
  static func statements(of bytes: [UInt8]) throws(Failure) -> [JSONValue] {
    var left = treeLimit
    return try statements(of: bytes, left: &left)
  }

  /// The `RawStmt` objects of a text, in order.
  ///
  /// `bytes`: UTF-8; a NUL byte is refused, as C would stop reading there. `left`: How many bytes of
  /// trees are still read.
  static func statements(of bytes: [UInt8], left: inout Int) throws(Failure) -> [JSONValue] {
    guard bytes.count <= limit else { throw Failure(reason: "the text is over \(limit) bytes") }
    guard !bytes.contains(0) else { throw Failure(reason: "the text contains a NUL byte") }
    // SAFETY: the result is freed once, after everything has been copied out of it.
    let result = withCString(bytes) { pg_query_parse($0) }
    defer { pg_query_free_parse_result(result) }
    if let error = result.error {
      throw Failure(reason: error.pointee.message.map { String(cString: $0) } ?? "it can't be read")
    }
    guard let text = result.parse_tree else { throw Failure(reason: "there is no tree") }
    let count = length(text)
    guard count <= left else { throw Failure(reason: "the trees are over \(treeLimit) bytes") }
    left -= count
    do {
      let raw = UnsafeRawBufferPointer(start: text, count: count)
      return try JSONValue(parsing: raw)["stmts"]?.array ?? []
    } catch {
      throw Failure(reason: "its tree can't be read: \(error.reason)")
    }
  }

  /// The trees of the PL/pgSQL that a text makes a function of, or runs by DO; nil if it can't be
  /// read.
  static func code(in bytes: [UInt8]) -> JSONValue? {
    guard bytes.count <= limit, !bytes.contains(0) else { return nil }
    // SAFETY: the result is freed once, after the text has been copied out of it.
    let result = withCString(bytes) { pg_query_parse_plpgsql($0) }
    defer { pg_query_free_plpgsql_parse_result(result) }
    guard result.error == nil, let text = result.plpgsql_funcs else { return nil }
    let count = length(text)
    guard count <= treeLimit else { return nil }
    return try? JSONValue(parsing: UnsafeRawBufferPointer(start: text, count: count))
  }

  /// Where PostgreSQL's scanner ends each statement; nil if it can't scan the text.
  static func split(_ bytes: [UInt8]) -> [Range<Int>]? {
    guard bytes.count <= limit, !bytes.contains(0) else { return nil }
    // SAFETY: the result is freed once, after the numbers have been copied out of it.
    let result = withCString(bytes) { pg_query_split_with_scanner($0) }
    defer { pg_query_free_split_result(result) }
    guard result.error == nil, let statements = result.stmts else { return nil }
    var ranges: [Range<Int>] = []
    for index in 0..<max(0, Int(result.n_stmts)) {
      guard let one = statements[index]?.pointee else { return nil }
      let start = min(max(0, Int(one.stmt_location)), bytes.count)
      ranges.append(start..<min(bytes.count, start + max(0, Int(one.stmt_len))))
    }
    return ranges
  }

  private static func withCString<Result>(
    _ bytes: [UInt8],
    _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    (bytes + [0]).withUnsafeBytes { body($0.bindMemory(to: CChar.self).baseAddress) }
  }

  private static func length(_ text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
  }
}
