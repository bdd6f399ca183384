import Linux
import TestSupport
import Testing

/// What is said of a statement before it runs, against what it does to a copy of the database.
@Suite struct MariaDamageTests {
  static let statements = [
    "DELETE FROM orders", "DELETE FROM orders WHERE id <= 10",
    "DELETE FROM customers WHERE id < 11",
    "DELETE FROM customers", "DELETE FROM plain WHERE id > 40", "TRUNCATE plain",
    "DROP TABLE plain",
    "DROP TABLE orders", "DELETE FROM `orders` WHERE customer BETWEEN 3 AND 5",
  ]

  @Test func countsWhatAStatementTakes() throws {
    let servers = try MariaServers()
    let before = try servers.counts("shop")
    let fingerprint = try servers.fingerprint()
    let connect = "-h 127.0.0.1 -P \(servers.server.port) -u app -p\(MariaServers.password) shop"
    for statement in Self.statements {
      let checked = try Checked.counting("mysql \(connect) -e '\(statement)'")
      #expect(checked.verdict == "hold", "\(statement)")
      try servers.run("DROP DATABASE copy; CREATE DATABASE copy; USE copy; \(MariaServers.seed)")
      try servers.run(statement, on: "copy")
      let after = try servers.counts("copy")
      let lost = before.reduce(0) { sum, table in
        table.key == "log" ? sum : sum + table.value - (after[table.key] ?? 0)
      }
      #expect(checked.rows == lost, "\(statement): \(checked.text)")
      #expect(!checked.isEstimate, "\(statement)")
    }
    #expect(try servers.fingerprint() == fingerprint)
  }

  @Test func followsDefinitionsOfTheDatabase() throws {
    let servers = try MariaServers()
    try servers.run(
      """
      DELIMITER $$
      CREATE TRIGGER sweep AFTER INSERT ON plain FOR EACH ROW
        BEGIN DELETE FROM log WHERE id > 0; SET @x = 1; END $$
      CREATE PROCEDURE empty_all() BEGIN DELETE FROM orders; SELECT 1; END $$
      CREATE PROCEDURE look() BEGIN SELECT count(*) FROM orders; END $$
      DELIMITER ;
      """
    )
    let connect = "-h 127.0.0.1 -P \(servers.server.port) -u app -p\(MariaServers.password) shop"
    let rows: [(sql: String, verdict: String, word: String)] = [
      ("INSERT INTO plain VALUES (1)", "hold", "'log'"),
      ("INSERT INTO log VALUES (1)", "allow", ""),
      ("CALL empty_all()", "hold", "1,000 rows"), ("CALL look()", "allow", ""),
      ("CALL nobody()", "hold", "isn't known"),
    ]
    for row in rows {
      let checked = try Checked("mysql \(connect) -e '\(row.sql)'")
      #expect(checked.verdict == row.verdict, "\(row.sql): \(checked.text)")
      #expect(row.word.isEmpty || checked.text.contains(row.word), "\(row.sql): \(checked.text)")
    }
  }

  @Test func findsTheConnectionAsTheClientDoes() throws {
    let servers = try MariaServers()
    let secret = MariaServers.password
    let port = servers.server.port
    let home = servers.server.folder.file("home")
    try File.makeDirectories(home)
    let file = "[client]\nhost=127.0.0.1\nport = \(port)\nuser=app # me\npassword=\"\(secret)\"\n"
    try File.replace(home + "/.my.cnf", with: (file + "[mysqld]\nport=1\n").utf8)
    let drop = "-e 'DROP TABLE orders'"
    let socket = servers.server.folder.file("socket")
    let found: [(command: String, environment: [String: String], rows: Int?)] = [
      ("mysql shop \(drop)", ["HOME": home], 1000),
      ("mariadb -D shop \(drop)", ["HOME": home], 1000),
      ("mysql --no-defaults shop \(drop)", ["HOME": home], nil),
      ("mysql -S \(socket) -uroot shop \(drop)", [:], 1000),
      ("mysql -h127.0.0.1 -P\(port) -uapp --password=\(secret) shop \(drop)", [:], 1000),
      ("mysql -h127.0.0.1 -P\(port) -uapp shop \(drop)", ["MYSQL_PWD": secret], 1000),
      ("mysql -h127.0.0.1 -P\(port) -uapp -pwrong shop \(drop)", [:], nil),
      ("mysql -h127.0.0.1 -P\(port) -uapp -p shop \(drop)", [:], nil),
    ]
    for (command, environment, rows) in found {
      let checked =
        rows == nil
        ? try Checked(command, environment: environment)
        : try Checked.counting(command, environment: environment)
      #expect(checked.rows == rows, "\(command): \(checked.text)")
      #expect(checked.verdict == "hold")
      #expect(!checked.shown.contains(secret))
    }
  }
}
