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
    guard case .telling(let text, let reply) = reply else { return answer(reply, to: event, nil) }
    return answer(reply, to: event, text)
  }

  private static func answer(
    _ reply: AgentReply,
    to event: AgentEvent,
    _ message: String?
  ) -> AgentAnswer {
    switch (reply, event) {
    // What another program makes of a text for a person isn't known.
    case (.silent, .foreign), (.silent, .unreadable), (.silent, .other): .silent
    case (.silent, _): message.map { output([:], $0) } ?? .silent
    case (.deny(let reason), .before): denial(reason, message)
    case (.deny(let reason), .unreadable(_, hasTool: true)): denial(reason, message)
    case (.deny(let reason), .foreign(_, hasTool: true)): .refusal(reason)
    // The call is over; the model is told that something is wrong.
    case (.deny(let reason), .after): .refusal(reason)
    case (.context(let text), .before): context(text, "PreToolUse", message)
    case (.context(let text), .after(let outcome)):
      context(
        text,
        outcome.succeeded == false ? "PostToolUseFailure" : "PostToolUse",
        message
      )
    case (.context(let text), .began): context(text, "SessionStart", message)
    // A refusal of an event that is no call would make the client go on for ever.
    default: .silent
    }
  }

  private static func denial(_ reason: String, _ message: String?) -> AgentAnswer {
    let shown = reason.isEmpty ? "stoplog held this call" : reason
    var answer = AgentAnswer.refusal(shown)
    let specific: JSONValue = [
      "hookEventName": "PreToolUse", "permissionDecision": "deny",
      "permissionDecisionReason": .string(Excerpt.of(shown, limit: limit)),
    ]
    answer.output = output(["hookSpecificOutput": specific], message).output
    return answer
  }

  private static func context(
    _ text: String,
    _ event: JSONValue,
    _ message: String?
  ) -> AgentAnswer {
    let specific: JSONValue = [
      "hookEventName": event, "additionalContext": .string(Excerpt.of(text, limit: limit)),
    ]
    return output(["hookSpecificOutput": specific], message)
  }

  /// Prints members, and a text that the client shows to the person.
  private static func output(_ members: [String: JSONValue], _ message: String?) -> AgentAnswer {
    var members = members
    members["systemMessage"] = message.map { .string(Excerpt.of($0, limit: limit)) }
    var answer = AgentAnswer()
    JSONValue.object(members).write(to: &answer.output)
    return answer
  }
}
