import Effects
import Holds
import Linux
import Policy
import Reports
import Stoplog
import TestSupport
import Testing

/// Files that say where a request acts: a change during the session is shown, and voids approvals.
@Suite struct InputTests {
  /// What was there, what the session did, a request that depends on it, and what is said.
  struct Row: Sendable, CustomTestStringConvertible {
    var before: String
    var history: [String]
    var command: String
    var says: String
    var testDescription: String { "\(history) → \(command)" }

    init(_ before: String, _ history: [String], _ command: String, _ says: String) {
      (self.before, self.history, self.command, self.says) = (before, history, command, says)
    }
  }

  private static let env = "echo 'DATABASE_URL=postgresql://db.example.com/shop' >"
  private static let drop = "prisma migrate reset --force"
  private static let archive = "\(env) .env; tar cf a.tar .env; echo DATABASE_URL=sqlite:x > .env"
  private static let aws = "mkdir -p ~/.aws; echo '[default]' > ~/.aws/config"
  /// What a link leads to is what counts.
  private static let kube =
    "mkdir -p ~/.kube; echo 'a: b' > kc; ln -s $PWD/kc ~/.kube/config; echo 'a: c' > other"
  private static let migration =
    "mkdir -p migrations; echo 'DROP TABLE a;' > migrations/1.up.sql; echo 'SELECT 1;' > two; "
    + "\(env) .env"

  static let rows: [Row] = [
    Row(
      archive,
      ["tar xf a.tar"],
      drop,
      ".env' was changed less than a minute ago, by 'tar xf a.tar'"
    ),
    Row(
      "\(env) .env; \(env) next",
      ["cp next .env"],
      drop,
      ".env' was changed less than a minute ago, by 'cp next .env'"
    ),
    Row("\(env) .env; \(env) next", ["mv next .env"], drop, ", by 'mv next .env'"),
    Row("\(env) .env", ["echo A=1 >> .env"], drop, ", by 'echo A=1 >> .env'"),
    Row(
      "git config user.email a@b; git config user.name a; \(env) .env; git add .env; "
        + "git commit -q -m a; git branch b; echo A=1 >> .env; git commit -q -a -m b",
      ["git checkout -q b"],
      drop,
      ".env' was changed less than a minute ago, "
    ),
    Row(
      aws,
      ["echo region=x >> ~/.aws/config"],
      "aws s3 rb s3://b --force",
      "/.aws/config' was changed less than a minute ago, by 'echo region=x"
    ),
    Row(
      kube,
      ["cp other kc"],
      "kubectl delete namespace shop",
      "/.kube/config' was changed less than a minute ago, after 'cp other kc'"
    ),
    Row(
      migration,
      ["cp two migrations/2.up.sql"],
      "migrate -path migrations -database postgres://db.example.com/shop up",
      "/migrations' was changed less than a minute ago, by 'cp two"
    ),
  ]

  @Test(arguments: rows)
  func saysWhatWasChanged(_ row: Row) throws {
    let desk = try Desk()
    try bash(row.before, desk)
    try wait()
    // The session begins with something that changes nothing of it.
    try run("touch unrelated", desk)
    let before = try text(row.command, desk)
    #expect(!before.contains("was changed"), "\(before)")
    for command in row.history { try run(command, desk) }
    let after = try text(row.command, desk)
    #expect(after.contains(row.says), "\(row.says) isn't in: \(after)")
  }

  /// What depends on none of it says nothing.
  @Test(arguments: ["kubectl delete namespace shop", "dropdb shop", "rm -rf ../other"])
  func othersSayNothing(_ command: String) throws {
    let desk = try Desk()
    try run("touch unrelated", desk)
    try run("mkdir -p ../.aws && echo a > ../.aws/config", desk)
    #expect(try !text(command, desk).contains("was changed"))
  }

  /// What was there, a request, what is changed once it is approved, and whether it runs then.
  static let approvals: [(before: String, command: String, change: String, runs: Bool)] = [
    (cluster, remove, "true", true),
    // The same context leads to another cluster now.
    (cluster, remove, "sed -i s/10.0.0.1/10.0.0.2/ ~/.kube/config", false),
    (cluster, remove, "touch ~/.kube/config", true),
    (cluster, remove, "rm ~/.kube/config", false),
    (cluster, remove, "echo a > unrelated", true),
    // The same server, but as somebody else.
    (user, drop, "true", true), (user, drop, "sed -i s/one/two/ .env", false),
    (keys, bucket, "true", true), (keys, bucket, "sed -i s/one/two/ ~/.aws/credentials", false),
  ]
  private static let remove = "kubectl delete namespace shop"
  private static let bucket = "aws s3 rb s3://shop --force"
  private static let cluster =
    "mkdir -p ~/.kube; printf 'current-context: a\\nserver: https://10.0.0.1\\n' > ~/.kube/config"
  private static let user = "echo DATABASE_URL=postgresql://me:one@db.example.com/shop > .env"
  private static let keys = "mkdir -p ~/.aws; echo 'x = one' > ~/.aws/credentials"

  @Test(arguments: approvals)
  func anApprovalIsForTheFilesAsTheyWere(
    _ row: (before: String, command: String, change: String, runs: Bool)
  ) throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    try bash(row.before, desk)
    let hold = try #require(try desk.held(row.command))
    #expect(try Approving(desk.station).approve(hold, as: alice).state == .approved)
    try bash(row.change, desk)
    let isHeld = try desk.held(row.command) != nil
    #expect(isHeld != row.runs)
  }

  /// Times of files come from a clock that is a little behind.
  private func wait() throws { _ = try Subprocess("/bin/sleep", ["1.1"]).run(milliseconds: 9_000) }

  private func text(_ command: String, _ desk: Desk) throws -> String {
    let judgement = try Pipeline(desk.station).judge(desk.request(command)).judgement
    #expect(judgement.verdict >= .hold, "\(command)")
    return JudgementWords.text(judgement)
  }

  private func run(_ command: String, _ desk: Desk) throws {
    guard case .run = try Pipeline(desk.station).submit(desk.request(command)) else {
      Issue.record("held in the history: \(command)")
      return
    }
    try bash(command, desk)
  }

  private func bash(_ script: String, _ desk: Desk) throws {
    _ = try Subprocess(
      "/bin/bash",
      ["-c", script],
      environment: ["HOME": desk.home, "PATH": "/usr/bin:/bin"],
      directory: desk.project
    ).run(milliseconds: 30_000)
  }
}
