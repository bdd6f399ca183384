import Linux
import TestSupport

/// A MariaDB of one test: root by its socket, `app` with a password over TCP.
struct MariaServers {
  static let password = "S3cretWord"
  let server: TestServer

  init() throws {
    server = try TestServer(
      make: { folder in
        [
          // Its temporary tables are named by the process alone, which is no name in a namespace.
          "/usr/bin/env", "TMPDIR=\(folder)", "/usr/bin/mariadb-install-db", "--no-defaults",
          "--datadir=\(folder)/data",
          "--auth-root-authentication-method=normal", "--skip-test-db",
        ]
      },
      run: { folder, port in
        [
          "/usr/sbin/mariadbd", "--no-defaults", "--datadir=\(folder)/data", "--tmpdir=\(folder)",
          "--socket=\(folder)/socket", "--port=\(port)", "--bind-address=127.0.0.1",
          "--pid-file=\(folder)/pid", "--innodb-flush-method=fsync",
          "--innodb-buffer-pool-size=16M",
        ]
      },
      probe: { folder, _ in
        ["/usr/bin/mariadb", "--no-defaults", "-S", folder + "/socket", "-u", "root", "-e", ""]
      }
    )
    try run("CREATE DATABASE shop; CREATE DATABASE copy", on: "")
    try run(Self.seed)
    try run(
      "CREATE USER app@'127.0.0.1' IDENTIFIED BY '\(Self.password)'; GRANT ALL ON *.* TO app@'127.0.0.1'"
    )
  }

  /// Runs SQL and gives what it prints.
  @discardableResult
  func run(_ sql: String, on database: String = "shop") throws -> String {
    let words = ["/usr/bin/mariadb", "--no-defaults", "-S", server.folder.file("socket"), "-u"]
    return try TestServer.output(words + ["root", "-N", "-B", database], input: sql)
  }

  /// The rows of every table in a database, by the table's name.
  func counts(_ database: String) throws -> [String: Int] {
    let names = try run(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = '\(database)'"
        + " AND table_type = 'BASE TABLE'"
    ).split(separator: "\n").map(String.init)
    var counts: [String: Int] = [:]
    for name in names {
      let text = try run("SELECT count(*) FROM `\(name)`", on: database)
      counts[name] = Int(text.split(separator: "\n").first ?? "")
    }
    return counts
  }

  /// Everything that measuring must not change.
  func fingerprint() throws -> String {
    try run(
      """
      CHECKSUM TABLE customers, orders, plain, log;
      SELECT auto_increment FROM information_schema.tables WHERE table_schema = 'shop'
        AND table_name = 'log';
      SELECT count(*) FROM information_schema.innodb_locks;
      SELECT count(*) FROM information_schema.processlist WHERE user = 'app';
      """
    )
  }

  static let seed = """
    CREATE TABLE customers (id int PRIMARY KEY, name text,
      created_at datetime DEFAULT (now() - INTERVAL 3 MINUTE));
    CREATE TABLE orders (id int PRIMARY KEY, customer int,
      FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE);
    CREATE TABLE plain (id int) ENGINE = MyISAM;
    CREATE TABLE log (id int AUTO_INCREMENT PRIMARY KEY);
    CREATE VIEW recent AS SELECT * FROM orders;
    INSERT INTO customers (id, name) SELECT seq, 'x' FROM seq_1_to_100;
    INSERT INTO orders SELECT seq, 1 + seq % 100 FROM seq_1_to_1000;
    INSERT INTO plain SELECT seq FROM seq_1_to_50;
    CREATE TRIGGER noting BEFORE DELETE ON orders FOR EACH ROW INSERT INTO log VALUES ();
    """
}
