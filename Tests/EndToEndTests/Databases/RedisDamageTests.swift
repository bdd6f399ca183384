import Linux
import TestSupport
import Testing

/// Keys that a command of Redis would take.
@Suite struct RedisDamageTests {
  @Test func countsKeys() throws {
    let secret = "S3cretWord"
    let server = try TestServer(
      make: { _ in nil },
      run: { folder, port in
        ["/usr/bin/redis-server", "--port", "\(port)", "--dir", folder, "--save", ""]
          + ["--requirepass", secret]
      },
      probe: { _, port in
        ["/bin/sh", "-c", "redis-cli -p \(port) -a \(secret) PING 2>&1 | grep -q PONG"]
      }
    )
    let client = ["/usr/bin/redis-cli", "-p", "\(server.port)", "-a", secret, "--no-auth-warning"]
    try TestServer.output(client, input: (1...20).map { "SET k\($0) v\n" }.joined())
    try TestServer.output(client, input: "SELECT 3\nSET other v\n")
    let digest = try TestServer.output(client + ["DEBUG", "DIGEST"])
    let environment = ["REDISCLI_AUTH": secret]
    let rows: [(words: String, rows: Int?)] = [
      ("-p \(server.port) FLUSHALL", 21), ("-p \(server.port) FLUSHDB", 20),
      ("-p \(server.port) -n 3 flushdb", 1), ("-p \(server.port) DEL k1 k2 nosuch", 2),
      ("-p \(server.port) -a wrong FLUSHALL", nil),
      ("-u redis://:\(secret)@127.0.0.1:\(server.port)/3 FLUSHDB", 1),
      ("-h db.example.com FLUSHALL", nil), ("--tls -p \(server.port) FLUSHALL", nil),
    ]
    for (words, count) in rows {
      let command = "redis-cli \(words)"
      let checked =
        count == nil
        ? try Checked(command, environment: environment)
        : try Checked.counting(command, environment: environment)
      #expect(checked.rows == count, "\(words): \(checked.text)")
      #expect(checked.verdict == "hold", "\(words)")
      #expect(!checked.shown.contains(secret))
    }
    #expect(try TestServer.output(client + ["DEBUG", "DIGEST"]) == digest)
  }
}
