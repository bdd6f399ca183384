import Effects
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// What a task names is measured when it is opened, and compared later.
@Suite struct SurvivalTests {
  /// What is done meanwhile, and what is said of each item then.
  static let rows: [(command: String, states: [String])] = [
    ("true", ["same", "same", "same", "unmeasured"]),
    ("echo more >> f; touch data/new", ["grew", "grew", "same", "unmeasured"]),
    (
      "printf 'b\\n' > f; git commit -qam b; git branch -f release",
      ["changed", "same", "changed", "unmeasured"]
    ),
    ("rm data/1; truncate -s 0 f", ["collapsed", "shrank", "same", "unmeasured"]),
    ("rm data/1 data/2", ["same", "collapsed", "same", "unmeasured"]),
    ("rm -r f data; git branch -D release", ["gone", "gone", "gone", "unmeasured"]),
    ("rm f; mkdir f; mv data/1 data/2 data/3 .", ["collapsed", "collapsed", "same", "unmeasured"]),
  ]

  private static func desk() throws -> Desk {
    let desk = try TaskTests.desk()
    try run(desk, "mkdir data; for n in 1 2 3 4; do echo $n > data/$n; done")
    return desk
  }

  private static func run(_ desk: Desk, _ command: String) throws {
    _ = try Subprocess(
      "/bin/bash",
      ["-c", "cd '\(desk.project)'; \(command)"],
      environment: [
        "HOME": desk.home, "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@b",
      ]
    ).run(milliseconds: 30_000)
  }

  private static func open(_ desk: Desk) throws -> Tasking.Account {
    try desk.open(
      "goal: tidy up\nmust-survive: [./f, ./data, branch:release, volume:pgdata]"
    )
  }

  @Test(arguments: rows)
  func itIsSaidWhatHasBecomeOfEach(_ row: (command: String, states: [String])) throws {
    let desk = try Self.desk()
    let account = try Self.open(desk)
    try Self.run(desk, row.command)
    let tasking = Tasking(desk.station)
    let found = try tasking.check(account)
    #expect(found.map(\.state.rawValue) == row.states, "\(found.map(\.now.words))")
    let lost = found.filter { [.gone, .collapsed].contains($0.state) }
    #expect(try desk.count(.alarm) == lost.count)
    // What is left of it is frozen, once, until a person has looked.
    let orders = try Ordering(desk.station).standing().orders
    #expect(orders.count == lost.count && orders.allSatisfy { $0.kind == .freeze })
    _ = try tasking.check(account)
    #expect(try Ordering(desk.station).standing().orders.count == lost.count)
    #expect(try desk.count(.alarm) == lost.count)
  }

  @Test func whatWasLostIsNotMendedByAgents() throws {
    let desk = try Self.desk()
    let account = try Self.open(desk)
    try Self.run(desk, "rm data/*")
    let pipeline = Pipeline(desk.station)
    #expect(try pipeline.judge(desk.request("echo 1 > data/1")).judgement.verdict < .hold)
    _ = try Tasking(desk.station).check(account)
    #expect(try pipeline.judge(desk.request("echo 1 > data/1")).judgement.verdict == .deny)
    #expect(try pipeline.judge(desk.request("ls data")).judgement.verdict < .hold)
    #expect(try pipeline.judge(desk.request("echo 1 > other")).judgement.verdict < .hold)
  }
}
