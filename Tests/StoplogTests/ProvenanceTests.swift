import Effects
import JSON
import Linux
import Policy
import Reports
import Stoplog
import TestSupport
import Testing

/// What a session made itself may go again; everything else is somebody's.
@Suite struct ProvenanceTests {
  @Test(
    arguments: ProvenanceRow.git + ProvenanceRow.stashes + ProvenanceRow.files
      + ProvenanceRow.containers
      + ProvenanceRow.databases + ProvenanceRow.clouds + ProvenanceRow.states
  )
  func knowsWhatIsItsOwn(_ row: ProvenanceRow) throws {
    let desk = try Desk()
    for (index, step) in row.history.enumerated() { try play(step, "\(index)", desk) }
    // A session goes on where another program has taken over: everything is in the ledger.
    let again = try Station(making: desk.folder.path + "/state")
    let judgement = try Pipeline(again).judge(request(row.command, "last", desk)).judgement
    let text = JudgementWords.text(judgement)
    #expect(judgement.verdict == row.verdict, "\(text)")
    for words in row.says { #expect(text.contains(words), "\(words) isn't in: \(text)") }
  }

  /// The split is in the JSON too, with counts and days.
  @Test func theReportSplitsTheTargets() throws {
    let desk = try Desk()
    try play(.outside("touch -d 2022-02-03T12:00:00Z ../other/a"), "0", desk)
    try play(.did("mkdir ../mine && echo a > ../mine/a"), "1", desk)
    let judged = try Pipeline(desk.station).judge(request("rm -rf ../mine ../other", "2", desk))
    let targets = JudgementReport.json(judged.judgement)["targets"]
    #expect(targets?["own"]?["count"]?.integer == 1)
    #expect(targets?["others"]?["count"]?.integer == 1)
    #expect(targets?["others"]?["oldest"]?.string == "2022-02-03")
    #expect(targets?["unknown"]?["count"]?.integer == 0)
  }

  private func play(_ step: ProvenanceStep, _ call: String, _ desk: Desk) throws {
    switch step {
    case .outside(let script): _ = try bash(script, desk)
    case .did(let command):
      try ask(request(command, call, desk), desk) { try bash(command, desk) }
    case .told(let command, let status):
      try ask(request(command, call, desk), desk) { status }
    case .played(let command, let script, let status):
      try ask(request(command, call, desk), desk) {
        _ = try bash(script, desk)
        return status
      }
    case .other(let command):
      var request = request(command, call, desk)
      request.session = "other"
      try ask(request, desk) {
        _ = try bash(command, desk)
        return 0
      }
    }
  }

  private func ask(_ request: Request, _ desk: Desk, _ end: () throws -> Int?) throws {
    let pipeline = Pipeline(desk.station)
    guard case .run = try pipeline.submit(request) else {
      Issue.record("held in the history: \(request.text)")
      return
    }
    let status = try end()
    let succeeded = status.map { $0 == 0 }
    try pipeline.record(.told(status: status, succeeded: succeeded, output: ""), of: request)
  }

  private func request(_ command: String, _ call: String, _ desk: Desk) -> Request {
    var request = desk.request(command)
    request.call = call
    return request
  }

  private func bash(_ script: String, _ desk: Desk) throws -> Int? {
    let result = try Subprocess(
      "/bin/bash",
      ["-c", script],
      environment: ["HOME": desk.home, "PATH": "/usr/bin:/bin"],
      directory: desk.project
    ).run(milliseconds: 30_000)
    return Int(result.status)
  }
}
