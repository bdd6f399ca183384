import Effects
import Testing

@testable import Facts

/// How a client's words, files and settings become a connection.
@Suite struct DatabaseCallTests {
  /// The words after `psql`, and the connection; nil if it isn't told.
  static let psql: [(words: [String], connection: [String: String]?)] = [
    ([], [:]), (["app"], ["dbname": "app"]), (["app", "me"], ["dbname": "app", "user": "me"]),
    (
      ["-h", "db", "-p5433", "-Ume", "app"],
      ["host": "db", "port": "5433", "user": "me", "dbname": "app"]
    ),
    (["--host=db", "--dbname", "app"], ["host": "db", "dbname": "app"]),
    (["-Xqtc", "SELECT 1", "app"], ["dbname": "app"]),
    (["-d", "app", "me"], ["dbname": "app", "user": "me"]),
    (["-U", "me", "app", "x"], ["dbname": "app", "user": "me"]),
    (["app", "-c", "SELECT 1", "-h", "db"], ["dbname": "app", "host": "db"]),
    (["--", "-h"], ["dbname": "-h"]), (["--zap"], nil), (["-h"], nil), (["--hos", "db"], nil),
  ]

  @Test(arguments: psql)
  func readsWordsOfPsql(_ row: (words: [String], connection: [String: String]?)) {
    let query = DamageQuery(client: "psql", words: row.words, directory: "/", targets: [])
    #expect((try? DatabaseCall.postgres(query))?.connection == row.connection)
  }

  /// A file of MariaDB's, and what it says.
  static let files: [(text: String, values: [String: String])] = [
    ("[client]\nhost=db\nport = 3307 # x\n", ["host": "db", "port": "3307"]),
    ("[client]\npassword='a#b'\nuser=\"me\"\n", ["password": "a#b", "user": "me"]),
    ("[mysqld]\nport=1\n[mysql]\ndatabase=app\n", ["dbname": "app"]),
    ("host=no\n[client]\n#user=x\n;user=y\nhost\n!include z\ninit-command=DROP\n", [:]),
    ("[client]\r\nsocket=/run/s\r\n", ["socket": "/run/s"]),
  ]

  @Test(arguments: files)
  func readsFilesOfMariaDB(_ row: (text: String, values: [String: String])) {
    #expect(OptionFile(row.text, groups: ["client", "mysql"]).values == row.values)
  }

  /// An address, and its parts: scheme, user, password, host, port, path; nil if it isn't followed.
  static let addresses: [(text: String, parts: [String?]?)] = [
    ("postgres://u:p@h:5432/d?x=1", ["postgres", "u", "p", "h", "5432", "d"]),
    ("mysql://u:p%40%3A@h/d", ["mysql", "u", "p@:", "h", nil, "d"]),
    ("redis://:p@h:1/3", ["redis", nil, "p", "h", "1", "3"]),
    ("postgresql:///d", ["postgresql", nil, nil, nil, nil, "d"]),
    ("postgresql://u@%2Frun/d", ["postgresql", "u", nil, "/run", nil, "d"]),
    ("postgres://a,b/d", nil), ("postgres://[::1]/d", nil), ("host=x", nil), ("a:b", nil),
  ]

  @Test(arguments: addresses)
  func readsAddresses(_ row: (text: String, parts: [String?]?)) {
    let url = DatabaseURL(row.text)
    let parts = url.map { [$0.scheme, $0.user, $0.password, $0.host, $0.port, $0.path] }
    #expect(parts == row.parts)
  }

  /// A setting's value, and the kind of server and the place that it names.
  static let settings: [(value: String, kind: String?, place: String?)] = [
    ("postgresql+psycopg2://u:p@h/d", "postgres", "h"),
    ("mysql://u:p@localhost/d", "mysql", "127.0.0.1"),
    ("sqlite:///a.db", "sqlite", "/x/a.db"), ("sqlite:////y/a.db", "sqlite", "/y/a.db"),
    ("file:./dev.db?mode=ro", "sqlite", "/x/./dev.db"), ("sqlite://", nil, nil),
    ("redis://h/1", "redis", "h"), ("rediss://h/1", nil, nil), ("mongodb://h/d", nil, nil),
  ]

  @Test(arguments: settings)
  func readsSettings(_ row: (value: String, kind: String?, place: String?)) {
    let call = try? DatabaseCall.setting(row.value, label: "A", variables: [:], folder: "/x")
    #expect(call?.kind == row.kind)
    #expect((call?.connection["host"] ?? call?.connection["path"]) == row.place)
  }
}
