internal import JSON

/// Reads a payload of Claude Code's hooks.
///
/// - SeeAlso: https://code.claude.com/docs/en/hooks; what is said of the client was measured with
///   2.1.329.
enum ClaudeReader {
  /// The most bytes of a payload that are read.
  static let limit = 32 << 20

  static func event(_ payload: [UInt8], _ environment: [String: String]) -> AgentEvent {
    guard payload.count <= limit else {
      return .unreadable(reason: held("it is over \(limit) bytes"), hasTool: true)
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: payload)
    } catch {
      let why = "it isn't JSON: \(error.reason) at byte \(error.offset)"
      return .unreadable(reason: held(why), hasTool: true)
    }
    guard let members = value.object else {
      return .unreadable(reason: held("it is no JSON object"), hasTool: true)
    }
    if let foreign = ForeignCaller.event(members) { return foreign }
    let fields = ClaudeFields(members)
    do throws(ClaudeFields.Problem) {
      switch try fields.text("hook_event_name") {
      case "PreToolUse":
        return .before(try ClaudeRequest.request(fields, environment))
      case "PostToolUse":
        return .after(try ClaudeOutcome.success(fields))
      case "PostToolUseFailure":
        return .after(try ClaudeOutcome.failure(fields))
      case "SessionStart":
        let source = try fields.textIfAny("source") ?? "startup"
        return .began(try ClaudeRequest.start(fields, source, environment), source: source)
      case let name:
        return .other(name: name)
      }
    } catch {
      // An outcome that can't be read stops nothing: the call is over.
      let before = members["hook_event_name"] == "PreToolUse"
      return .unreadable(reason: held(error.reason), hasTool: before)
    }
  }

  private static func held(_ why: String) -> String {
    """
    cannot read 'the call that Claude Code sent': \(why)
    help: make the call again in another way; if that fails too, a person has to run it
    """
  }
}
