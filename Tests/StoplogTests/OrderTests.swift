import Crypto
import Effects
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// Standing orders: what they forbid, what ends them, and what doesn't.
@Suite struct OrderTests {
  @Test func thereAreRows() { #expect(OrderRow.all.count >= 100) }

  @Test(arguments: OrderRow.all)
  func aRowHasItsVerdict(_ row: OrderRow) throws {
    let desk = try Self.desk()
    // What isn't for development needs a task and a proof of a way back.
    try desk.allowEverywhere(as: try LiftTests.approver(desk))
    let before = try Pipeline(desk.station).judge(row.request(desk)).judgement
    try row.set(desk)
    let judgement = try Pipeline(desk.station).judge(row.request(desk)).judgement
    let kind = row.order.split(separator: " ").first.map(String.init) ?? ""
    let reason = judgement.reasons.first { $0.rule == "state.\(kind)" }
    switch row.expected {
    case "allow":
      #expect(judgement == before)
      #expect(reason == nil && judgement.verdict < .hold, "\(judgement.reasons.map(\.text))")
    default:
      #expect(judgement.verdict.rawValue == row.expected, "\(judgement.reasons.map(\.text))")
      let words = try #require(reason?.text)
      #expect(words.contains("set by alice") && words.contains("the release is out"))
      #expect(words.contains("until an approver lifts it"))
      #expect(!judgement.alternatives.isEmpty)
    }
  }

  /// A desk with something in its project, and another repository beside it.
  static func desk() throws -> Desk {
    let desk = try Desk()
    try File.makeDirectories(desk.project + "/src")
    try File.makeDirectories(desk.home + "/service")
    for (name, text) in [
      ("project/f", "a\n"), ("project/src/x.ts", "x\n"), ("service/main", "m\n"),
      ("project/package.json", #"{"scripts":{"test":"node src/x.ts"}}"#),
      ("project/Makefile", "all:\n\tcc -o a f.c\n"), ("project/deploy.sh", "scp a example.com:/\n"),
    ] { try desk.write(name, text) }
    for folder in [desk.project, desk.home + "/service"] {
      for words in [
        ["init", "-q"], ["add", "-A"],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x"],
      ] {
        _ = try Subprocess(
          "/usr/bin/git",
          ["-C", folder] + words,
          environment: ["HOME": desk.home, "GIT_CONFIG_GLOBAL": "/dev/null"]
        ).run(milliseconds: 30_000)
      }
    }
    return desk
  }
}
