import Linux
import Testing

/// The walk-throughs show what the scenarios play, and nothing else.
@Suite struct WalkthroughTests {
  /// A session on the page: the scenario's name, and its lines.
  struct Session {
    var name: String
    var lines: [String]
  }

  private static let mark = "<!-- scenario: "

  @Test func thePageShowsRealRuns() throws {
    let bytes = try #require(try File.read(Checkout.root + "/docs/walkthroughs.md", limit: 1 << 20))
    let sessions = Self.sessions(String(decoding: bytes, as: UTF8.self))
    #expect(sessions.count >= 8)
    var places: [String: Int] = [:]
    for session in sessions {
      let scenario = try #require(Scenario(session.name + ".txt"), "\(session.name)")
      for shown in Self.steps(session.lines) {
        let place = scenario.steps.firstIndex { Self.lines($0) == shown }
        let found = try #require(place, "\(session.name) has no step \(shown)")
        // In the order in which they are played.
        #expect(found > places[session.name, default: -1], "\(shown)")
        places[session.name] = found
      }
    }
  }

  /// Every block of a session is marked, so that none goes unchecked.
  @Test func everySessionIsMarked() throws {
    let bytes = try #require(try File.read(Checkout.root + "/docs/walkthroughs.md", limit: 1 << 20))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.split(separator: "```console").count - 1 == Self.sessions(text).count)
  }

  private static func sessions(_ text: String) -> [Session] {
    var sessions: [Session] = []
    var name: String?
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix(mark) {
        name = String(line.dropFirst(mark.count).prefix { $0 != " " })
      } else if let scenario = name, line == "```console" {
        sessions.append(Session(name: scenario, lines: []))
        name = nil
        isInside = true
      } else if line == "```" {
        isInside = false
      } else if isInside {
        sessions[sessions.count - 1].lines.append(line)
      }
    }
    return sessions
  }

  /// The steps of a session, each with its command first; empty lines between them don't count.
  private static func steps(_ lines: [String]) -> [[String]] {
    var steps: [[String]] = []
    for line in lines {
      if line.hasPrefix("$ ") { steps.append([]) }
      if !steps.isEmpty { steps[steps.count - 1].append(line) }
    }
    return steps.map { step in
      var step = step
      while step.last == "" { step.removeLast() }
      return step
    }
  }

  /// A step as its file has it.
  private static func lines(_ step: Scenario.Step) -> [String] {
    var lines = step.command.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init
    )
    lines = lines.enumerated().map { $0.offset == 0 ? "$ " + $0.element : "> " + $0.element }
    lines += step.output
    if step.status != 0 { lines.append("[\(step.status)]") }
    return lines
  }
}
