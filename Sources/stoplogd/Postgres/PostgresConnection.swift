internal import CPQ
internal import Glibc

/// A connection to PostgreSQL that only reads, within a deadline.
///
/// It is a class because it is a C handle. Everything is done in one transaction that is read-only
/// and never committed; the server ends it by itself when this process is gone.
final class PostgresConnection {
  private let handle: OpaquePointer
  let deadline: Deadline

  /// The most that one statement may take, and wait for a lock, in milliseconds.
  static let statement = 700
  static let lock = 100

  /// Connects as the client would: libpq reads the variables, the password file and the service
  /// file itself.
  init(_ keywords: [(String, String)], deadline: Deadline) throws(Trouble) {
    self.deadline = deadline
    var names = keywords.map { strdup($0.0) as UnsafeMutablePointer<CChar>? } + [nil]
    var values = keywords.map { strdup($0.1) as UnsafeMutablePointer<CChar>? } + [nil]
    defer { for text in names + values { free(text) } }
    let made = names.withUnsafeMutableBufferPointer { names in
      values.withUnsafeMutableBufferPointer { values in
        names.withMemoryRebound(to: UnsafePointer<CChar>?.self) { names in
          values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
            PQconnectStartParams(names.baseAddress, values.baseAddress, 1)
          }
        }
      }
    }
    guard let made else { throw Trouble("there is no memory for a connection") }
    handle = made
  }

  deinit { PQfinish(handle) }

  /// Waits until the server has let us in.
  func open() throws(Trouble) {
    guard PQstatus(handle) != CONNECTION_BAD else { throw refusal() }
    var wanted = PGRES_POLLING_WRITING
    while wanted != PGRES_POLLING_OK {
      guard wanted != PGRES_POLLING_FAILED else { throw refusal() }
      try wait(forWriting: wanted == PGRES_POLLING_WRITING)
      wanted = PQconnectPoll(handle)
    }
    _ = PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE)
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }

  /// The value of a connection's part after everything was looked up, such as `host`.
  func part(_ name: String) -> String {
    guard let options = PQconninfo(handle) else { return "" }
    defer { PQconninfoFree(options) }
    var option = options
    while let keyword = option.pointee.keyword {
      if String(cString: keyword) == name {
        return option.pointee.val.map { String(cString: $0) } ?? ""
      }
      option += 1
    }
    return ""
  }

  /// The host that was reached, with its password file's match.
  var host: String { PQhost(handle).map { String(cString: $0) } ?? "" }
  /// The password that was found for it; never printed.
  var password: String { PQpass(handle).map { String(cString: $0) } ?? "" }
  var user: String { PQuser(handle).map { String(cString: $0) } ?? "" }
  var database: String { PQdb(handle).map { String(cString: $0) } ?? "" }
  var version: Int { Int(PQserverVersion(handle)) }

  /// Runs one statement and gives its rows; the protocol lets no second one in.
  func rows(_ query: String, _ values: [String] = []) throws(Trouble) -> [[String?]] {
    try deadline.check()
    let texts = values.map { strdup($0) as UnsafeMutablePointer<CChar>? }
    defer { for text in texts { free(text) } }
    let sent = texts.map { UnsafePointer($0) }.withUnsafeBufferPointer { texts in
      PQsendQueryParams(handle, query, Int32(texts.count), nil, texts.baseAddress, nil, nil, 0)
    }
    guard sent == 1 else { throw Trouble("the connection was lost") }
    var found: [[String?]] = []
    var failure: Trouble?
    while let result = try result() {
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK: found += Self.rows(of: result)
      case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: break
      case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH: throw Trouble("the server wants to copy")
      default: failure = Self.trouble(result)
      }
    }
    if let failure { throw failure }
    return found
  }

  /// The next result; nil after the last one.
  private func result() throws(Trouble) -> OpaquePointer? {
    while PQisBusy(handle) == 1 {
      try wait(forWriting: PQflush(handle) == 1)
      guard PQconsumeInput(handle) == 1 else { throw Trouble("the connection was lost") }
    }
    return PQgetResult(handle)
  }

  private func wait(forWriting: Bool) throws(Trouble) {
    var entry = pollfd(
      fd: PQsocket(handle),
      events: Int16(forWriting ? POLLOUT | POLLIN : POLLIN),
      revents: 0
    )
    guard entry.fd >= 0 else { throw refusal() }
    if forWriting { entry.events = Int16(POLLOUT) }
    while true {
      try deadline.check()
      let ready = poll(&entry, 1, Int32(deadline.milliseconds))
      if ready > 0 { return }
      if ready < 0 && errno != EINTR { throw Trouble("the connection was lost") }
    }
  }

  private static func rows(of result: OpaquePointer) -> [[String?]] {
    let columns = PQnfields(result)
    return (0..<PQntuples(result)).map { row in
      (0..<columns).map { column in
        guard PQgetisnull(result, row, column) == 0, let text = PQgetvalue(result, row, column)
        else { return nil }
        return String(cString: text)
      }
    }
  }

  /// Why no connection came about.
  ///
  /// A server's own words may hold what was sent to it, so only what they speak of is told.
  private func refusal() -> Trouble {
    let words = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
    let known: [(String, String)] = [
      ("no password supplied", "it asks for a password, and none is found"),
      ("password authentication failed", "it refuses the password"),
      ("authentication failed", "it refuses the user"),
      ("no pg_hba.conf entry", "it refuses connections from here"),
      ("does not exist", "it has no such database or user"),
      ("Connection refused", "nothing answers there"),
      ("could not translate host name", "the host's name leads nowhere"),
      ("No such file or directory", "nothing answers there"),
      ("starting up", "it is starting up"), ("too many", "it takes no more connections"),
      ("definition of service", "there is no such service"),
      ("certificate", "its certificate isn't accepted"),
      ("closed the connection unexpectedly", "it closed the connection"),
    ]
    let found = known.first { words.contains($0.0) }?.1
    return Trouble(
      "the database can't be connected to: \(found ?? "what answers isn't understood")"
    )
  }

  /// The class of an error, by its code (PostgreSQL 15, appendix A).
  private static func trouble(_ result: OpaquePointer) -> Trouble {
    let field = PQresultErrorField(result, Int32(UInt8(ascii: "C")))
    switch field.map({ String(cString: $0) }) ?? "" {
    case "55P03": return Trouble("a lock on it is held by another session")
    case "57014": return .late
    case "42501": return Trouble("this user may not read it")
    case "25006": return Trouble("reading it would change something")
    case "": return Trouble("the connection was lost")
    default: return Trouble("the server refused the query")
    }
  }
}
