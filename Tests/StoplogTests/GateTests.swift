import Effects
import Facts
import Policy
import Stoplog
import Testing

/// What guards a session is changed by nobody but a person.
@Suite struct GateTests {
  /// A command, and whether it reaches what is guarded; the guarded files are the project's README,
  /// which is there, and two that aren't.
  struct Row: Sendable, CustomTestStringConvertible {
    var command: String
    var isHeld: Bool
    var testDescription: String { command }
  }

  static let rows = [
    Row(command: "echo x > README.md", isHeld: true),
    Row(command: "rm README.md", isHeld: true),
    Row(command: "cat README.md", isHeld: false),
    Row(command: "echo x > .claude/settings.json", isHeld: true),
    Row(command: "mkdir -p .claude && cp notes.txt .claude/settings.json", isHeld: true),
    Row(command: "mkdir .claude; jq . a > /tmp/x && mv /tmp/x .claude/settings.json", isHeld: true),
    Row(command: "rm -rf docs", isHeld: false),
    Row(command: "rm -rf ../project", isHeld: true),
    Row(command: "chmod -R a+r src", isHeld: false),
  ]

  @Test(arguments: rows)
  func isReached(_ row: Row) {
    let world = VerdictWorld.shared
    let request = Request(
      .shell(row.command),
      directory: world.project,
      environment: world.environment
    )
    var surroundings = SurroundingsFinder.find(
      directory: world.project,
      environment: world.environment
    )
    surroundings.protected = ["README.md", ".claude/settings.json", "stoplog.yaml"].map {
      world.project + "/" + $0
    }
    let judgement = Judge().judge(request, in: surroundings).judgement
    #expect(judgement.reasons.contains { $0.rule == "gate.change" } == row.isHeld)
  }

  /// A folder that could hold a guarded file, but doesn't, is unpacked into like any other.
  @Test func whatIsNotThereIsNotReached() {
    let world = VerdictWorld.shared
    let request = Request(
      .shell("tar xf a.tar"),
      directory: world.project,
      environment: world.environment
    )
    var surroundings = SurroundingsFinder.find(
      directory: world.project,
      environment: world.environment
    )
    surroundings.protected = [world.project + "/stoplog.yaml"]
    #expect(Judge().judge(request, in: surroundings).judgement.verdict < .hold)
  }
}
