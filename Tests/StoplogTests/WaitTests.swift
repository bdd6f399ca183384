import Agents
import Effects
import Linux
import Stoplog
import Testing

/// How long the hook waits for people at most.
@Suite struct WaitTests {
  /// What the policy says, how long ago the hook was started, and about how long it then waits.
  struct Row: Sendable, CustomTestStringConvertible {
    let wait: String
    let spent: Int
    let milliseconds: ClosedRange<Int>
    var command = "rm -rf ../other"
    var testDescription: String { "\(wait), \(spent) ms after the start: \(command)" }
  }

  static let rows = [
    Row(wait: "wait: 1s", spent: 0, milliseconds: 1000...2500),
    Row(wait: "wait: 0s", spent: 0, milliseconds: 0...900),
    Row(wait: "mass: 50", spent: 0, milliseconds: 0...900),
    // The client waits 60 seconds, of which 20 are kept.
    Row(wait: "wait: 10m", spent: 39_000, milliseconds: 600...2500),
    Row(wait: "wait: 10m", spent: 40_000, milliseconds: 0...900),
    Row(wait: "wait: 10m", spent: 3_000_000, milliseconds: 0...900),
    // Nobody can release it.
    Row(wait: "wait: 2s", spent: 0, milliseconds: 0...900, command: "rm -rf /"),
    Row(
      wait: "{rules: [{name: a, match: {action: delete}, verdict: hold, why: b, wait: 1s}]}",
      spent: 0,
      milliseconds: 1000...2500
    ),
  ]

  @Test(arguments: rows)
  func refusesWellBeforeTheClientGivesUp(_ row: Row) throws {
    let desk = try Desk()
    let isRule = row.wait.hasPrefix("{")
    let text = isRule ? "version: 1\n" + row.wait.dropFirst().dropLast() : "version: 1\n" + row.wait
    try desk.write("project/stoplog.yaml", text + "\n")
    var request = desk.request(row.command)
    request.agent = "claude"
    let start = Clock.monotonic
    let reply = HookService.reply(
      to: .before(request),
      state: desk.station.directory,
      since: start - row.spent * 1_000_000
    )
    guard case .deny = reply else { return #expect(Bool(false), "\(reply)") }
    let took = (Clock.monotonic - start) / 1_000_000
    #expect(row.milliseconds.contains(took), "\(took)")
  }
}
