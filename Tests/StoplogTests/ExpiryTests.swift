import Effects
import Ledger
import Linux
import Policy
import Testing

@testable import Stoplog

/// What a project vouches for until a day, and a clock that is turned back.
@Suite struct ExpiryTests {
  @Test func aDayThatTheRecordHasSeenIsOver() throws {
    let desk = try Desk()
    let day = Day.text(Clock.now / 1000 + 86_400)
    try desk.write(
      "project/stoplog.yaml",
      "version: 1\nrules:\n"
        + "  - {name: a, match: {program: frob}, verdict: allow, why: b, until: \(day)}\n"
    )
    #expect(try rules(desk) == ["a"])
    try desk.station.record([Draft(.note, time: Clock.now + 3 * 86_400_000)])
    #expect(try rules(desk).isEmpty)
  }

  private func rules(_ desk: Desk) throws -> [String] {
    let surroundings = Surrounding.of(desk.request("ls"), protected: [])
    let file = try PolicyLoader.file(of: surroundings)
    let judge = PolicyLoader.judge(file, own: UserFile(), for: surroundings, by: desk.station)
    return judge.engine.file.rules.map(\.name)
  }
}
