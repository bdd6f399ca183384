import Glibc
import Linux
import TestSupport

/// A PostgreSQL of one test: user `app`, no password on its socket, one over TCP.
struct PostgresServers {
  static let password = "S3cretWord"
  private static let programs: String = {
    let list = try? TestServer.output(["/bin/sh", "-c", "ls -d /usr/lib/postgresql/*/bin"])
    return (list?.split(separator: "\n").last.map(String.init) ?? "/usr/lib/postgresql/15/bin")
      + "/"
  }()

  let server: TestServer
  /// The folder of its socket.
  var socket: String { server.folder.path }

  init() throws {
    server = try TestServer(
      make: { folder in
        let options = ["-D", folder + "/data", "-U", "app", "-A", "trust", "-N"]
        return [Self.programs + "initdb"] + options + ["--auth-host=scram-sha-256"]
      },
      run: { folder, port in
        [
          Self.programs + "postgres", "-D", folder + "/data", "-k", folder, "-p", "\(port)", "-c",
          "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=20",
        ]
      },
      probe: { folder, port in
        ["/usr/bin/psql", "-X", "-h", folder, "-p", "\(port)", "-U", "app", "-c", "", "postgres"]
      }
    )
    try run("ALTER USER app PASSWORD '\(Self.password)'; CREATE DATABASE shop", on: "postgres")
    try run(Self.seed)
  }

  /// Runs SQL and gives what it prints, one value on a line.
  @discardableResult
  func run(_ sql: String, on database: String = "shop") throws -> String {
    try TestServer.output(
      words(database) + ["-qAtX", "-v", "ON_ERROR_STOP=1"],
      input: sql
    )
  }

  /// The words that connect psql by the socket.
  func words(_ database: String = "shop") -> [String] {
    ["/usr/bin/psql", "-h", socket, "-p", "\(server.port)", "-U", "app", "-d", database]
  }

  /// The rows of every table in a database, by the table's name.
  func counts(_ database: String) throws -> [String: Int] {
    let names = try run(
      """
      SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname IN ('public', 'archive')
      """,
      on: database
    ).split(separator: "\n").map(String.init)
    var counts: [String: Int] = [:]
    for name in names {
      let text = try run("SELECT count(*) FROM \(name)", on: database)
      counts[name] = Int(text.split(separator: "\n").first ?? "")
    }
    return counts
  }

  /// Everything that measuring must not change: rows, files, sequences, sessions and locks.
  func fingerprint() throws -> String {
    try run(
      """
      CHECKPOINT;
      SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM customers t;
      SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM orders t;
      SELECT last_value FROM numbers;
      SELECT md5(pg_read_binary_file(pg_relation_filepath(c.oid::regclass)))
        FROM pg_class c WHERE relname IN ('orders', 'lines', 'customers', 'log') ORDER BY relname;
      SELECT count(*) FROM pg_locks WHERE pid <> pg_backend_pid() AND locktype = 'relation';
      SELECT count(*) FROM pg_stat_activity WHERE application_name = 'stoplog';
      SELECT count(*) FROM log;
      """
    )
  }

  private static let seed = """
    CREATE SEQUENCE numbers;
    CREATE TABLE customers (id int PRIMARY KEY, name text, created_at timestamptz
      DEFAULT now() - interval '3 minutes');
    CREATE TABLE orders (id int PRIMARY KEY, customer int REFERENCES customers ON DELETE CASCADE);
    CREATE TABLE lines (id int PRIMARY KEY, orders int REFERENCES orders ON DELETE CASCADE, n int);
    CREATE TABLE notes (id int PRIMARY KEY, customer int REFERENCES customers ON DELETE SET NULL);
    CREATE TABLE log (at timestamptz);
    CREATE TABLE "Mixed Case" (id int);
    CREATE TABLE parts (id int) PARTITION BY RANGE (id);
    CREATE TABLE parts1 PARTITION OF parts FOR VALUES FROM (0) TO (50);
    CREATE TABLE parts2 PARTITION OF parts FOR VALUES FROM (50) TO (100);
    CREATE SCHEMA archive;
    CREATE TABLE archive.old (id int);
    CREATE VIEW recent AS SELECT * FROM orders;
    CREATE VIEW newest AS SELECT * FROM recent;
    INSERT INTO customers SELECT g, 'x' FROM generate_series(1, 100) g;
    INSERT INTO orders SELECT g, 1 + g % 100 FROM generate_series(1, 1000) g;
    INSERT INTO lines SELECT g, 1 + g % 1000, g % 7 FROM generate_series(1, 3000) g;
    INSERT INTO notes SELECT g, g FROM generate_series(1, 10) g;
    INSERT INTO "Mixed Case" SELECT generate_series(1, 7);
    INSERT INTO parts SELECT generate_series(0, 99);
    INSERT INTO archive.old SELECT generate_series(1, 33);
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO log VALUES (now()); PERFORM nextval('numbers'); RETURN old; END $$;
    CREATE TRIGGER noting BEFORE DELETE ON orders FOR EACH ROW EXECUTE FUNCTION note();
    CREATE FUNCTION harmless(int) RETURNS boolean LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO log VALUES (now()); RETURN true; END $$;
    SELECT nextval('numbers'); VACUUM ANALYZE;
    """
}
