internal import JSON

/// Answers in Claude Code's words.
///
/// Measured with Claude Code 2.1.329: a JSON `deny` shows the model the reason alone, and status 2
/// holds the call even if the JSON comes cut short or twice. So a refusal has both, and the reason
/// on standard error for the case that the JSON is lost.
///
/// - SeeAlso: https://code.claude.com/docs/en/hooks
enum ClaudeAnswer {
  /// The client keeps at most 10,000 characters of a text.
  private static let limit = 10_000

  static func answer(_ reply: AgentReply, to event: AgentEvent) -> AgentAnswer {
    switch (reply, event) {
    case (.silent, _): .silent
    case (.deny(let reason), .before): denial(reason)
    case (.deny(let reason), .unreadable(_, hasTool: true)): denial(reason)
    case (.deny(let reason), .foreign(_, hasTool: true)): .refusal(reason)
    // The call is over; the model is told that something is wrong.
    case (.deny(let reason), .after): .refusal(reason)
    case (.context(let text), .before): context(text, "PreToolUse")
    case (.context(let text), .after(let outcome)):
      context(text, outcome.succeeded == false ? "PostToolUseFailure" : "PostToolUse")
    case (.context(let text), .began): context(text, "SessionStart")
    // A refusal of an event that is no call would make the client go on for ever.
    default: .silent
    }
  }

  private static func denial(_ reason: String) -> AgentAnswer {
    let shown = reason.isEmpty ? "stoplog held this call" : reason
    let value: JSONValue = [
      "hookSpecificOutput": [
        "hookEventName": "PreToolUse", "permissionDecision": "deny",
        "permissionDecisionReason": .string(Excerpt.of(shown, limit: limit)),
      ]
    ]
    var answer = AgentAnswer.refusal(shown)
    value.write(to: &answer.output)
    return answer
  }

  private static func context(_ text: String, _ event: JSONValue) -> AgentAnswer {
    let value: JSONValue = [
      "hookSpecificOutput": [
        "hookEventName": event, "additionalContext": .string(Excerpt.of(text, limit: limit)),
      ]
    ]
    var answer = AgentAnswer()
    value.write(to: &answer.output)
    return answer
  }
}
