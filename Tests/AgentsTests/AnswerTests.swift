import Agents
import Effects
import JSON
import Testing

@Suite struct AnswerTests {
  static let before = AgentEvent.before(Request(.shell("ls"), directory: "/"))

  @Test func silenceIsSilent() {
    for event in [Self.before, .other(name: "Stop"), .unreadable(reason: "", hasTool: true)] {
      #expect(Agent.claude.answer(.silent, event) == AgentAnswer())
    }
  }

  @Test func denialIsJSONWithReasonAndStatus() {
    let answer = Agent.claude.answer(.deny("held: \"x\"\nhelp: y"), Self.before)
    let json =
      #"{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"deny","#
      + #""permissionDecisionReason":"held: \"x\"\nhelp: y"}}"#
    #expect(String(decoding: answer.output, as: UTF8.self) == json)
    #expect(String(decoding: answer.errors, as: UTF8.self) == "held: \"x\"\nhelp: y\n")
    #expect(answer.status == 2)
  }

  @Test func nothingIsEverAllowed() throws {
    let events = [Self.before, .after(try Self.outcome("PostToolUse-Bash"))]
    for event in events {
      for reply in [AgentReply.silent, .deny("r"), .context("c")] {
        let text = String(decoding: Agent.claude.answer(reply, event).output, as: UTF8.self)
        #expect(!text.contains("allow") && !text.contains("updatedInput"))
      }
    }
  }

  @Test func emptyReasonStillHasWords() {
    let answer = Agent.claude.answer(.deny(""), Self.before)
    #expect(answer.errors.count > 1)
  }

  @Test(arguments: [9_990, 10_000, 10_001, 50_000])
  func longReasonIsCutBetweenCharacters(_ length: Int) throws {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    let reason = String(repeating: family, count: length / family.utf16.count)
    let answer = Agent.claude.answer(.deny(reason), Self.before)
    let value = try JSONValue(parsing: answer.output)
    let shown = value["hookSpecificOutput"]?["permissionDecisionReason"]?.string ?? ""
    #expect(shown.utf16.count <= 10_000)
    if reason.utf16.count <= 10_000 {
      #expect(shown == reason)
    } else {
      let kept = shown.prefix { $0 != "\n" }
      #expect(kept.allSatisfy { String($0) == family })
      #expect(shown.utf16.count > 9_900)
      #expect(shown.hasSuffix("\n(cut here)"))
    }
  }

  @Test func contextNamesTheEvent() throws {
    let rows = [
      ("PostToolUse-Bash", "PostToolUse"), ("PostToolUseFailure-Bash", "PostToolUseFailure"),
    ]
    for (file, name) in rows {
      let answer = Agent.claude.answer(.context("undo: x"), .after(try Self.outcome(file)))
      let output = try JSONValue(parsing: answer.output)["hookSpecificOutput"]
      #expect(output?["hookEventName"] == .string(name))
      #expect(output?["additionalContext"] == "undo: x")
      #expect(answer.status == 0 && answer.errors.isEmpty)
    }
  }

  @Test func eventsThatAreNoCallsAreNeverRefused() {
    for name in ["Stop", "SubagentStop", "SessionStart"] {
      #expect(Agent.claude.answer(.deny("x"), .other(name: name)) == AgentAnswer())
    }
  }

  @Test func guardAnswerHolds() throws {
    let answer = Agent.claude.guardAnswer
    let output = try JSONValue(parsing: answer.output)["hookSpecificOutput"]
    #expect(output?["permissionDecision"] == "deny")
    #expect(answer.status == 2)
    #expect(!answer.errors.isEmpty)
  }

  @Test func agentsAreFoundByName() {
    #expect(Agent.named("claude")?.title == "Claude Code")
    #expect(Agent.named("Claude") == nil)
    #expect(Set(Agent.all.map(\.name)).count == Agent.all.count)
  }

  private static func outcome(_ file: String) throws -> Outcome {
    guard case .after(let outcome) = Agent.claude.read(try Payload.recorded(file), [:]) else {
      throw Payload.Missing(file: file)
    }
    return outcome
  }
}
