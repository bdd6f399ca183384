import Effects
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// Open tasks: what they deny and hold, and that all else goes on.
@Suite struct TaskTests {
  @Test func thereAreRows() { #expect(TaskRow.all.count >= 150) }

  @Test(arguments: TaskRow.all)
  func aRowHasItsVerdict(_ row: TaskRow) throws {
    let desk = try Self.desk()
    let before = try Pipeline(desk.station).judge(row.order.request(desk)).judgement
    try row.open(desk)
    let judgement = try Pipeline(desk.station).judge(row.order.request(desk)).judgement
    let words = row.expected.split(separator: " ").map(String.init)
    let rules = judgement.reasons.filter {
      $0.rule.hasPrefix("task.") && $0.rule != Receipting.rule
    }
    switch row.expected {
    case "same", "unnamed":
      #expect(judgement.reasons == before.reasons, "\(judgement.reasons.map(\.text))")
      #expect(judgement.verdict == before.verdict)
      #expect((before.verdict >= .hold) == (row.expected == "unnamed"), "\(before.reasons)")
    default:
      #expect(judgement.verdict.rawValue == words[0], "\(judgement.reasons.map(\.text))")
      let strictest = rules.map(\.verdict).max()
      #expect(strictest?.rawValue == words[0], "\(judgement.reasons.map(\.text))")
      #expect(rules.contains { $0.rule == "task.\(words[1])" && $0.verdict == strictest })
      #expect(judgement.alternatives.isEmpty == false)
      #expect(judgement.context.contains("opened by alice"))
    }
  }

  /// The world of the table of orders, with a file of tables and a branch.
  static func desk() throws -> Desk {
    let desk = try OrderTests.desk()
    for words in [
      [
        "/usr/bin/sqlite3", desk.project + "/shop.db",
        "CREATE TABLE answers(id); CREATE TABLE log(a)",
      ],
      ["/usr/bin/git", "-C", desk.project, "branch", "release"],
      ["/usr/bin/git", "-C", desk.project, "branch", "topic"],
    ] {
      let made = try Subprocess(words[0], Array(words.dropFirst())).run(milliseconds: 30_000)
      #expect(made.status == 0, "\(made.errorText)")
    }
    return desk
  }

  @Test func whatMustSurviveIsNotApproved() throws {
    let desk = try Self.desk()
    let alice = try LiftTests.approver(desk)
    let hold = try #require(try desk.held("rm -rf ../other"))
    _ = try Approving(desk.station).approve(hold, as: alice)
    try desk.open("goal: tidy up\nmust-survive: [../other]\n")
    #expect(try desk.run("rm -rf ../other") == nil)
    #expect(try desk.text("other/a") == "one")
  }

  @Test func aHoldOfTheScopeIsReleasedOnce() throws {
    let desk = try Self.desk()
    let alice = try LiftTests.approver(desk)
    try desk.open("goal: tidy up\nscope: [./src]\n")
    let hold = try #require(try desk.held("echo b > new"))
    _ = try Approving(desk.station).approve(hold, as: alice)
    _ = try desk.run("echo b > new")
    #expect(try desk.text("project/new") == "b\n")
    #expect(try desk.held("echo c > new") != nil)
  }

  /// A process is known by its number, whatever it is called by.
  @Test func aProcessIsKnownByItsNumber() throws {
    let desk = try Self.desk()
    try desk.write("project/api-old.sh", "sleep 60\n")
    let start = "/bin/bash api-old.sh >/dev/null 2>&1 & echo $!"
    let shell = try Subprocess("/bin/bash", ["-c", "cd \(desk.project); \(start)"])
      .run(milliseconds: 9_000)
    let number = shell.text.filter(\.isNumber)
    defer { _ = try? Subprocess("/bin/kill", [number]).run(milliseconds: 9_000) }
    try desk.open(
      "goal: move\nkeep-until-verified: [{what: 'process:api-old.sh', check: 'true'}]\n"
    )
    let pipeline = Pipeline(desk.station)
    #expect(try pipeline.judge(desk.request("kill \(number)")).judgement.verdict == .deny)
    #expect(try pipeline.judge(desk.request("kill -9 \(number)")).judgement.verdict == .deny)
    #expect(try pipeline.judge(desk.request("kill -0 \(number)")).judgement.verdict == .allow)
    #expect(try pipeline.judge(desk.request("kill 999999")).judgement.verdict == .allow)
  }

  @Test func anEntryThatCannotBeReadHoldsEverything() throws {
    for open: JSONValue in [["id": "AAAAA", "goal": "x"], [:], ["id": 1], "text"] {
      let desk = try Self.desk()
      try desk.station.record([
        Draft(.order, time: Clock.now, body: ["task": "AAAAA"]),
        Draft(.task, time: Clock.now, body: ["open": open]),
      ])
      let judgement = try Pipeline(desk.station).judge(desk.request("echo a > f")).judgement
      #expect(judgement.verdict == .hold)
      #expect(judgement.reasons.contains { $0.rule == Judgement.taskScope })
      #expect(try Pipeline(desk.station).judge(desk.request("cat f")).judgement.verdict == .allow)
    }
  }

  @Test func twoTasksBindBoth() throws {
    let desk = try Self.desk()
    try desk.open("goal: one\nscope: [./src]\n")
    try desk.open("goal: two\nscope: [.]\nmust-survive: [./src/x.ts]\n")
    let pipeline = Pipeline(desk.station)
    #expect(try pipeline.judge(desk.request("echo a > f")).judgement.verdict == .hold)
    #expect(try pipeline.judge(desk.request("echo a > src/new")).judgement.verdict == .allow)
    #expect(try pipeline.judge(desk.request("rm src/x.ts")).judgement.verdict == .deny)
    #expect(throws: PipelineError.self) { try Tasking(desk.station).account() }
  }

  /// What an agent itself may do about tasks.
  @Test(arguments: [
    ("stoplog task show", Verdict.allow), ("stoplog task list --all", .allow),
    ("stoplog task check", .allow), ("stoplog task new --file task.yaml", .allow),
    ("stoplog receipt list", .allow), ("stoplog task end", .hold),
    ("stoplog task verify", .hold), ("stoplog task release service:a", .hold),
    ("stoplog task escalate", .hold),
    ("stoplog receipt add environment:production --restore true --check true", .hold),
  ])
  func anAgentOnlyMakesThingsStricter(_ command: String, _ verdict: Verdict) throws {
    let desk = try Self.desk()
    #expect(try Pipeline(desk.station).judge(desk.request(command)).judgement.verdict == verdict)
  }
}
