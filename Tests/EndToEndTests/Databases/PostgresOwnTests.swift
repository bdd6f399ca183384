import Linux
import TestSupport
import Testing

/// Tables that a session made on a real server go again, and nothing that hangs on them.
@Suite struct PostgresOwnTests {
  /// One statement of the session, and the exit status of the gate; nil stands for any but a hold.
  private struct Step {
    var sql: String
    var status: Int32
    /// What somebody else runs first.
    var first = ""
  }

  private static let held: Int32 = 10

  private static let steps = [
    Step(sql: "CREATE TABLE mine (id int PRIMARY KEY)", status: 0),
    Step(sql: "TRUNCATE mine", status: 0, first: "INSERT INTO mine SELECT generate_series(1, 9)"),
    Step(sql: "DROP TABLE mine", status: 0),
    Step(sql: "DROP TABLE mine", status: held, first: "CREATE TABLE mine (id int)"),
    Step(sql: "CREATE TABLE customers (id int)", status: 1),
    Step(sql: "DROP TABLE customers", status: held),
    Step(sql: "CREATE TABLE IF NOT EXISTS orders (id int)", status: 0),
    Step(sql: "DROP TABLE orders", status: held),
    Step(sql: "CREATE TABLE parent (id int PRIMARY KEY)", status: 0),
    Step(
      sql: "DELETE FROM parent",
      status: held,
      first: """
        INSERT INTO parent SELECT generate_series(1, 5);
        CREATE TABLE child (parent int REFERENCES parent ON DELETE CASCADE);
        INSERT INTO child SELECT generate_series(1, 5)
        """
    ),
    Step(sql: "TRUNCATE parent CASCADE", status: held),
    Step(sql: "DROP TABLE parent CASCADE", status: held),
    Step(sql: "CREATE SCHEMA draft", status: 0),
    Step(sql: "DROP SCHEMA draft", status: 0),
    Step(sql: "DROP SCHEMA archive CASCADE", status: held),
    Step(sql: "CREATE DATABASE scratch", status: 0),
    Step(sql: "DROP DATABASE scratch", status: 0),
  ]

  @Test func whatHangsOnThemIsHeld() throws {
    let servers = try PostgresServers()
    let folder = TemporaryFolder()
    let connect = "-h 127.0.0.1 -p \(servers.server.port) -U app -d shop"
    for (index, step) in Self.steps.enumerated() {
      if !step.first.isEmpty { try servers.run(step.first) }
      var status: Int32 = -1
      var said = ""
      // Measuring has a limit of time, and a busy machine may need more for it: then it is held.
      for _ in 0..<(step.status == Self.held ? 1 : 6) where status == -1 || status == Self.held {
        let result = try Subprocess(
          Checkout.program,
          [
            "exec", "--state", folder.path + "/state", "--session", "one",
            "psql -X \(connect) -c '\(step.sql)'",
          ],
          environment: [
            "HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C",
            "PGPASSWORD": PostgresServers.password,
          ],
          directory: folder.path
        ).run(milliseconds: 60_000)
        status = Int32(result.status)
        said = result.text + result.errorText
      }
      #expect(status == step.status, "\(index) \(step.sql): \(said)")
      #expect(!said.contains(PostgresServers.password))
    }
    let left = try servers.counts("shop")
    #expect(left["public.customers"] == 100 && left["public.child"] == 5)
  }
}
