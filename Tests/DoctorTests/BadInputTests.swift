import Doctor
import Effects
import Facts
import Glibc
import Linux
import TestSupport
import Testing

/// Files that are made to stop or to stall whoever reads them.
@Suite struct BadInputTests {
  /// How one is made, by a shell in the project; and whether it is to be named as not read.
  static let rows: [(script: String, isNamed: Bool)] = [
    ("mkfifo .env", true), ("ln -s /dev/zero .env", true), ("ln -s .env .env", true),
    ("ln -s .b .env; ln -s .env .b", true), ("mkdir .env", false), ("ln -s missing .env", false),
    ("head -c 5000000 /dev/zero >.env", true), ("printf '\\377\\376A=1' >.env", true),
    ("printf 'A\\000=1\\n' >.env", true),
    ("yes '[[[[[[[[[[' | head -c 900000 >.mcp.json", true),
    ("yes -- '- - - - - - -' | head -c 900000 >config/database.yml", true),
    ("for i in $(seq 30000); do echo A$i=1; done >.env", true),
    ("for i in $(seq 3000); do echo A${i}_TOKEN=hunter2hunter2; done >.env", true),
    ("for i in $(seq 19000); do echo DB_HOST$i=1; done >.env", false),
    ("(echo a:; for i in $(seq 9000); do echo ' database: x'; done) >config/database.yml", false),
    ("for i in $(seq 9000); do echo A$i=postgres://h$i/x; done >.env", true),
    ("yes '${A}$(' | head -c 900000 >.env", false),
    ("yes 'resource \"a\" \"b\" {' | head -c 900000 >main.tf", true),
    ("mkfifo ../.ssh/id_rsa ../.kube/config main.tf", true),
    ("yes 'postgres://' | head -c 900000 >settings.py", true),
    ("yes 'a: &a [*a, *a]' | head -c 900000 >compose.yml", false),
    ("mkdir -p .github; ln -s / .github/workflows", false),
    ("for i in $(seq 21000); do : >../.ssh/f$i; done", true),
    ("printf '%0900000d' 0 >../.pgpass", false),
    ("printf '\"%0900000d\" = 1' 0 >../.codex.toml; printf '[%0900000d' 0 >../.npmrc", false),
  ]

  @Test(arguments: rows.map(\.script))
  func isNamedAndNeverWaitedFor(_ script: String) throws {
    let fixture = try Fixture()
    for folder in ["config/x", "~/.ssh/x", "~/.kube/x"] { try fixture.write(folder, "") }
    let made = try Subprocess(
      "/bin/sh",
      ["-c", script],
      environment: ["PATH": "/usr/bin:/bin"],
      directory: fixture.project
    ).run(milliseconds: 60_000)
    #expect(made.status == 0, "\(made.errorText)")
    let start = Clock.monotonic
    let diagnosis = fixture.diagnosis()
    // A stall would take for ever; a loaded machine takes its time.
    #expect(Clock.monotonic - start < 30_000_000_000)
    let isNamed = Self.rows.first { $0.script == script }?.isNamed
    #expect(diagnosis.isPartial == isNamed, "\(diagnosis.reach.unread)")
    let text = diagnosis.findings.flatMap { [$0.subject, $0.reason] + $0.fix }.joined()
    #expect(!text.contains("hunter2"))
  }

  /// A folder that this account may not read holds nothing that its agents can.
  @Test func whatIsForbiddenIsOutOfReach() throws {
    guard getuid() != 0 else {
      print("skipped: root may read everything")
      return
    }
    let fixture = try Fixture()
    try fixture.write(".env", "A_TOKEN=hunter2hunter2\n")
    chmod(fixture.path(".env"), 0)
    let diagnosis = fixture.diagnosis()
    #expect(!diagnosis.isPartial)
    #expect(diagnosis.findings.map(\.check) == ["place.unread"])
  }
}
