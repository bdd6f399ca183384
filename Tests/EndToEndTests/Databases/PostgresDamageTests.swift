import Linux
import TestSupport
import Testing

/// What is said of a statement before it runs, against what it does to a copy of the database.
@Suite struct PostgresDamageTests {
  /// Statements whose rows are counted exactly.
  static let statements = [
    "DELETE FROM orders", "DELETE FROM orders WHERE id <= 10", "DELETE FROM lines WHERE n = 3",
    "DELETE FROM customers WHERE id < 11", "DELETE FROM customers", "DELETE FROM notes",
    "DELETE FROM \\\"Mixed Case\\\" WHERE id > 2", "DELETE FROM ONLY archive.old WHERE id > 30",
    "DELETE FROM lines USING orders WHERE lines.orders = orders.id AND orders.customer = 5",
    "DELETE FROM orders o WHERE o.customer IN (SELECT id FROM customers WHERE name = 'x')",
    "DELETE FROM parts WHERE id < 60", "TRUNCATE lines", "TRUNCATE customers CASCADE",
    "DROP TABLE lines", "DROP TABLE archive.old", "DROP SCHEMA archive CASCADE",
    "DROP TABLE parts", "DELETE FROM customers WHERE id = 1 OR true",
  ]

  @Test func countsWhatAStatementTakes() throws {
    let servers = try PostgresServers()
    let before = try servers.counts("shop")
    let fingerprint = try servers.fingerprint()
    let connect = servers.words().dropFirst().joined(separator: " ")
    for statement in Self.statements {
      let checked = try Checked.counting("psql \(connect) -c \"\(statement)\"")
      #expect(checked.verdict == "hold", "\(statement)")
      try servers.run("CREATE DATABASE copy TEMPLATE shop", on: "postgres")
      try servers.run(statement.replacing("\\", with: ""), on: "copy")
      let after = try servers.counts("copy")
      let lost = before.reduce(0) { sum, table in
        // The trigger's own log grows; what is gone counts as empty.
        table.key == "public.log" ? sum : sum + table.value - (after[table.key] ?? 0)
      }
      try servers.run("DROP DATABASE copy", on: "postgres")
      #expect(checked.rows == lost, "\(statement): \(checked.text)")
      #expect(!checked.isEstimate, "\(statement)")
    }
    #expect(try servers.fingerprint() == fingerprint)
  }

  /// A command, and what has to be said of it.
  static let words: [(statement: String, rows: Int?, words: [String])] = [
    ("DROP TABLE orders CASCADE", 1000, ["public.recent", "public.newest"]),
    ("DELETE FROM customers", 4100, ["take along", "public.lines (3,000 rows)", "minutes old"]),
    ("UPDATE customers SET name = 'y' WHERE id > 90", 10, []),
    ("DELETE FROM orders WHERE harmless(id)", nil, []),
    ("DELETE FROM orders WHERE id = nextval('numbers')", nil, []),
    ("DELETE FROM recent", 4000, ["behind the view recent"]),
    ("DROP TABLE nosuch", nil, ["no such table"]),
    ("DROP DATABASE shop", 4250, ["among them", "minutes old"]),
    ("SET search_path = archive; DELETE FROM old", nil, []),
    ("\\\\c other\nDELETE FROM orders", nil, []),
  ]

  @Test func saysWhatItCannotCount() throws {
    let servers = try PostgresServers()
    let fingerprint = try servers.fingerprint()
    // The folder's name says that it is for tests, so its host is told otherwise.
    let connect = "-h 127.0.0.1 -p \(servers.server.port) -U app"
    for (statement, rows, words) in Self.words {
      let given = "PGPASSWORD=\(PostgresServers.password) psql \(connect)"
      let command = "\(given) shop <<'E'\n\(statement)\nE"
      let checked = rows == nil ? try Checked(command) : try Checked.counting(command)
      #expect(checked.verdict == "hold", "\(statement): \(checked.text)")
      #expect(checked.rows == rows, "\(statement): \(checked.text)")
      for word in words { #expect(checked.why.contains(word), "\(statement): \(checked.why)") }
    }
    #expect(try servers.fingerprint() == fingerprint)
  }

  @Test func takesLargeTablesFromTheCatalogue() throws {
    let servers = try PostgresServers()
    try servers.run(
      """
      CREATE TABLE big (id int, pad text);
      INSERT INTO big SELECT g, repeat('x', 400) FROM generate_series(1, 100000) g; ANALYZE big;
      """
    )
    let connect = servers.words().dropFirst().joined(separator: " ")
    let checked = try Checked("psql \(connect) -c 'DROP TABLE big'")
    #expect(checked.isEstimate)
    let rows = try #require(checked.rows)
    #expect((90_000...110_000).contains(rows))
    #expect((checked.bytes ?? 0) > 32 << 20)
    // A lock that nobody gets past.
    let held = try servers.run(
      """
      BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
      \\! '\(Checkout.program)' check --json -- "psql \(connect) -c 'DROP TABLE orders'"
      ROLLBACK;
      """
    )
    #expect(held.contains("\"verdict\":\"hold\"") && held.contains("\"rows\":1000"))
  }

  @Test func followsDefinitionsOfTheDatabase() throws {
    let servers = try PostgresServers()
    try servers.run(
      """
      CREATE TABLE a (id int PRIMARY KEY, at timestamptz);
      CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
      CREATE TRIGGER touch BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION touch();
      CREATE FUNCTION sweep() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN DELETE FROM log; RETURN NEW; END $$;
      CREATE TRIGGER sweep AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION sweep();
      CREATE VIEW v AS SELECT * FROM a;
      CREATE FUNCTION purge() RETURNS void LANGUAGE plpgsql AS $$ BEGIN TRUNCATE lines; END $$;
      CREATE FUNCTION total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM orders';
      CREATE FUNCTION made(t text) RETURNS void LANGUAGE plpgsql AS
        $$ BEGIN EXECUTE 'DELETE FROM ' || t; END $$;
      """
    )
    let connect = servers.words().dropFirst().joined(separator: " ")
    let rows: [(sql: String, verdict: String, word: String)] = [
      ("INSERT INTO a VALUES (1)", "hold", "'log'"), ("INSERT INTO v VALUES (1)", "hold", "'log'"),
      ("INSERT INTO notes VALUES (77, 1)", "allow", ""), ("SELECT total()", "allow", ""),
      ("SELECT purge()", "hold", "3,000 rows"), ("SELECT nobody()", "hold", "isn't known"),
      ("SELECT made($$orders$$)", "hold", "that the code makes"),
      ("DO $$ BEGIN PERFORM purge(); END $$", "hold", "3,000 rows"),
    ]
    for row in rows {
      let checked = try Checked("psql \(connect) -c '\(row.sql)'")
      #expect(checked.verdict == row.verdict, "\(row.sql): \(checked.text)")
      #expect(row.word.isEmpty || checked.text.contains(row.word), "\(row.sql): \(checked.text)")
    }
  }

  @Test func findsTheConnectionAsTheClientDoes() throws {
    let servers = try PostgresServers()
    let port = servers.server.port
    let home = servers.server.folder.file("home")
    try File.makeDirectories(home)
    let secret = PostgresServers.password
    let passfile = home + "/.pgpass"
    try File.replace(passfile, with: "127.0.0.1:\(port):*:app:\(secret)\n".utf8)
    _ = try TestServer.output(["/bin/chmod", "600", passfile])
    try File.replace(
      home + "/services",
      with: "[s]\nhost=127.0.0.1\nport=\(port)\nuser=app\ndbname=shop\n".utf8
    )
    let drop = "-c 'DROP TABLE orders'"
    let url = "postgresql://app:\(secret)@127.0.0.1:\(port)/shop"
    let over = ["PGHOST": "127.0.0.1", "PGPORT": "\(port)", "PGUSER": "app", "PGDATABASE": "shop"]
    let found: [(command: String, environment: [String: String], rows: Int?)] = [
      ("psql '\(url)' \(drop)", [:], 1000),
      ("psql -h 127.0.0.1 -p\(port) -Uapp shop \(drop)", ["HOME": home], 1000),
      ("psql --host=127.0.0.1 --port \(port) shop app \(drop)", ["PGPASSWORD": secret], 1000),
      ("PGPASSWORD=\(secret) psql -h 127.0.0.1 -p \(port) -U app -d shop \(drop)", [:], 1000),
      ("psql \(drop)", over.merging(["HOME": home]) { $1 }, 1000),
      ("psql \(drop)", over, nil),
      ("psql \(drop)", over.merging(["PGPASSWORD": "wrong"]) { $1 }, nil),
      ("psql service=s \(drop)", ["PGSERVICEFILE": home + "/services", "HOME": home], 1000),
      ("psql \"host=127.0.0.1 port=\(port) user=app dbname=shop\" \(drop)", ["HOME": home], 1000),
      ("psql \"host=x hostaddr=127.0.0.1 port=\(port) user=app\" \(drop)", ["HOME": home], nil),
      ("dropdb -h 127.0.0.1 -p \(port) -U app shop", ["HOME": home], 4250),
      ("sudo -u postgres psql -h 127.0.0.1 -p \(port) -U app shop \(drop)", ["HOME": home], nil),
      ("psql -h \"$(cat place)\" shop \(drop)", ["HOME": home], nil),
    ]
    for (command, environment, rows) in found {
      let checked =
        rows == nil
        ? try Checked(command, environment: environment)
        : try Checked.counting(command, environment: environment)
      #expect(checked.rows == rows, "\(command): \(checked.text)")
      #expect(checked.verdict == "hold")
      #expect(!checked.shown.contains(secret), "\(command)")
    }
  }

  static let schema = """
    datasource db {
      provider = "postgresql"
      url      = env("DATABASE_URL")
    }
    """

  /// What a project's settings say is where a tool's own command goes.
  @Test func findsTheProjectsDatabase() throws {
    let servers = try PostgresServers()
    let port = servers.server.port
    let secret = PostgresServers.password
    let url = "postgresql://app:\(secret)@127.0.0.1:\(port)/shop?schema=public"
    let parts =
      "DB_CONNECTION=pgsql\nDB_HOST=127.0.0.1\nDB_PORT=\(port)\nDB_DATABASE=shop\nDB_USERNAME=app\n"
    let found: [(file: String, command: String, rows: Int?)] = [
      ("DATABASE_URL=\"\(url)\"\n", "npx prisma migrate reset --force", 4250),
      ("DATABASE_URL=\(url)\n", "python manage.py flush --noinput", 4250),
      (
        "DATABASE_URL=\(url)\n",
        "python3 -c 'import psycopg2; psycopg2.connect(\"\").cursor().execute(\"DROP TABLE orders\")'",
        1000
      ),
      (parts + "DB_PASSWORD=\(secret)\n", "php artisan migrate:fresh --force", 4250),
      (parts + "DB_PASSWORD=wrong\n", "php artisan migrate:fresh --force", nil),
      ("DATABASE_URL=mongodb://u:\(secret)@127.0.0.1/shop\n", "npx prisma migrate reset -f", nil),
    ]
    for (file, command, rows) in found {
      let folder = TemporaryFolder()
      try File.replace(folder.file(".env"), with: file.utf8)
      try File.replace(folder.file("manage.py"), with: "".utf8)
      try File.replace(folder.file("artisan"), with: "<?php\n".utf8)
      try File.replace(folder.file("schema.prisma"), with: Self.schema.utf8)
      let checked =
        rows == nil
        ? try Checked(command, in: folder.path) : try Checked.counting(command, in: folder.path)
      #expect(checked.rows == rows, "\(command): \(checked.text)")
      #expect(!checked.text.contains(secret), "\(command): \(checked.text)")
    }
  }
}
