internal import CMariaDB
internal import Glibc

/// A connection to MariaDB or MySQL that only reads, within a deadline.
///
/// It is a class because it is a C handle. The library reads no settings of its own: a file of
/// settings may name commands to run at the start, or plugins to load.
final class MariaConnection {
  private let handle: UnsafeMutablePointer<MYSQL>
  let deadline: Deadline

  /// The most that one query may take, in milliseconds.
  static let statement = 700
  /// The ways to prove a password that never send it as it is.
  private static let proofs = "mysql_native_password,client_ed25519,caching_sha2_password"

  init(_ given: [String: String], database: String?, deadline: Deadline) throws(Trouble) {
    self.deadline = deadline
    guard let made = mysql_init(nil) else { throw Trouble("there is no memory for a connection") }
    handle = made
    let seconds = UInt32(max(1, deadline.milliseconds / 1000))
    for option in [MYSQL_OPT_CONNECT_TIMEOUT, MYSQL_OPT_READ_TIMEOUT, MYSQL_OPT_WRITE_TIMEOUT] {
      stoplog_mysql_set_number(handle, option, seconds)
    }
    // A server may ask for any file of the client otherwise.
    stoplog_mysql_set_number(handle, MYSQL_OPT_LOCAL_INFILE, 0)
    stoplog_mysql_set_text(handle, MARIADB_OPT_RESTRICTED_AUTH, Self.proofs)
    stoplog_mysql_set_text(handle, MYSQL_SET_CHARSET_NAME, "utf8mb4")
    let opened = mysql_real_connect(
      handle,
      given["host"],
      given["user"],
      given["password"],
      database ?? given["dbname"],
      UInt32(given["port"] ?? "") ?? 0,
      given["socket"],
      0
    )
    guard opened != nil else { throw Self.refusal(mysql_errno(handle)) }
  }

  deinit { mysql_close(handle) }

  var server: String { mysql_get_server_info(handle).map { String(cString: $0) } ?? "" }

  /// Runs one statement and gives its rows; several statements at once are off.
  func rows(_ query: String) throws(Trouble) -> [[String?]] {
    try deadline.check()
    guard mysql_real_query(handle, query, UInt(query.utf8.count)) == 0 else {
      throw Self.trouble(mysql_errno(handle))
    }
    guard let result = mysql_store_result(handle) else {
      guard mysql_errno(handle) == 0 else { throw Self.trouble(mysql_errno(handle)) }
      return []
    }
    defer { mysql_free_result(result) }
    let columns = Int(mysql_num_fields(result))
    var found: [[String?]] = []
    while let row = mysql_fetch_row(result) {
      found.append((0..<columns).map { row[$0].map { String(cString: $0) } })
    }
    return found
  }

  /// A text as a constant of SQL.
  func quoted(_ text: String) -> String {
    var out = [CChar](repeating: 0, count: text.utf8.count * 2 + 1)
    let count = mysql_real_escape_string(handle, &out, text, UInt(text.utf8.count))
    let bytes = out.prefix(Int(count)).map { UInt8(bitPattern: $0) }
    return "'\(String(decoding: bytes, as: UTF8.self))'"
  }

  /// Why no connection came about, by the library's numbers and never by a server's words.
  private static func refusal(_ number: UInt32) -> Trouble {
    let why =
      switch number {
      case 1045, 1698: "it refuses the user or the password"
      case 1044: "this user may not use it"
      case 1049: "it has no such database"
      case 1040: "it takes no more connections"
      case 1130: "it refuses connections from here"
      case 2002, 2003: "nothing answers there"
      case 2005: "the host's name leads nowhere"
      case 2013: "it closed the connection, or answered too late"
      case 2026: "no safe connection came about"
      case 2059, 2061: "it asks for a proof of the password that isn't safe or known"
      default: "what answers isn't understood"
      }
    return Trouble("the database can't be connected to: \(why)")
  }

  private static func trouble(_ number: UInt32) -> Trouble {
    switch number {
    case 1205, 1099: Trouble("a lock on it is held by another session")
    case 1969, 3024, 1317: .late
    case 1142, 1143, 1370: Trouble("this user may not read it")
    case 2006, 2013, 2027: Trouble("the connection was lost")
    default: Trouble("the server refused the query")
    }
  }
}
