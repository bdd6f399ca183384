import Linux
import TestSupport
import Testing

/// Servers that do wrong: the answer comes in time, says why nothing is known, and holds.
@Suite struct HostileServerTests {
  static let secret = "S3cretWord"
  static let clients = [
    "PGPASSWORD=\(secret) psql -h 127.0.0.1 -p PORT -U app -d shop -c 'DROP TABLE t'",
    "psql 'postgresql://app:\(secret)@127.0.0.1:PORT/shop' -c 'DROP TABLE t'",
    "mysql -h 127.0.0.1 -P PORT -u app -p\(secret) shop -e 'DROP TABLE t'",
    "redis-cli -p PORT -a \(secret) FLUSHALL",
  ]

  @Test(arguments: HostileServer.Manner.allCases)
  func holdsInTimeAndSaysWhy(_ manner: HostileServer.Manner) throws {
    for client in Self.clients {
      let server = HostileServer(manner)
      let start = Clock.monotonic
      let checked = try Checked(client.replacing("PORT", with: "\(server.port)"))
      let milliseconds = (Clock.monotonic - start) / 1_000_000
      server.end()
      #expect(checked.verdict == "hold")
      #expect(checked.rows == nil)
      #expect(checked.why.contains("isn't known:"), "\(manner) \(client): \(checked.text)")
      #expect(!checked.shown.contains(Self.secret))
      // The bound is two seconds; a busy machine takes longer to start programs.
      #expect(milliseconds < 20_000, "\(manner) \(client)")
    }
  }

  @Test func aPasswordGoesOnlyWhereItBelongs() throws {
    let server = HostileServer(.repeats)
    defer { server.end() }
    let checked = try Checked(
      "psql -h ip6-localhost -p \(server.port) -U app shop -c 'DROP TABLE t'",
      environment: ["PGPASSWORD": Self.secret]
    )
    #expect(checked.verdict == "hold")
    #expect(!String(decoding: server.heard, as: UTF8.self).contains(Self.secret))
  }

  @Test func aMissingProgramIsUnknown() throws {
    let folder = TemporaryFolder()
    let program = folder.file("stoplog")
    _ = try TestServer.output(["/bin/cp", Checkout.program, program])
    let checked = try Checked("psql -c 'DROP TABLE t'", program: program)
    #expect(checked.verdict == "hold")
    #expect(checked.why.contains("'stoplogd' isn't installed beside 'stoplog'"))
    // One that answers nothing, and one that answers for ever.
    for (script, words) in [
      ("#!/bin/sh\nexit 3\n", "without an answer"), ("#!/bin/sh\nyes\n", "longer than"),
      ("#!/bin/sh\necho '{\"server\":1}'\n", "can't be read"),
    ] {
      try File.replace(folder.file("stoplogd"), with: script.utf8)
      _ = try TestServer.output(["/bin/chmod", "755", folder.file("stoplogd")])
      let checked = try Checked("psql -c 'DROP TABLE t'", program: program)
      #expect(checked.verdict == "hold")
      #expect(checked.why.contains(words), "\(checked.why)")
    }
  }

  @Test func nothingIsAskedWithoutNeed() throws {
    let server = HostileServer(.closes)
    defer { server.end() }
    let connect = "psql 'postgresql://app:\(Self.secret)@127.0.0.1:\(server.port)/shop'"
    for sql in ["SELECT 1", "BEGIN; DELETE FROM t; ROLLBACK", "\\dt"] {
      _ = try Checked("\(connect) -c '\(sql)'")
    }
    _ = try Checked("psql -h 127.0.0.1 -p \(server.port) -d app_test -c 'DROP TABLE t'")
    _ = try Subprocess(
      Checkout.program,
      ["check", "--pure", "--", "\(connect) -c 'DROP TABLE t'"]
    ).run(milliseconds: 20_000)
    #expect(server.visits == 0)
  }
}
