internal import JSON

/// Makes an outcome out of a PostToolUse or PostToolUseFailure payload.
enum ClaudeOutcome {
  /// The outcome of a call that the client counts as done.
  ///
  /// There is no exit status in the payload. It is 0, unless the client has words for it
  /// (`returnCodeInterpretation`, as for grep's 1 and diff's 1), or the command goes on in the
  /// background.
  static func success(_ fields: ClaudeFields) throws(ClaudeFields.Problem) -> Outcome {
    var outcome = try common(fields)
    let response = fields.members["tool_response"] ?? .null
    outcome.interrupted = response["interrupted"]?.bool ?? false
    outcome.inBackground =
      response["backgroundTaskId"] != nil || outcome.tool == "Monitor"
      || response["isAsync"]?.bool == true
    outcome.succeeded = outcome.inBackground || outcome.interrupted ? nil : true
    if outcome.tool == "Bash" && outcome.succeeded == true {
      outcome.exitStatus = response["returnCodeInterpretation"] == nil ? 0 : nil
    }
    outcome.output = Excerpt.of(printed(response), limit: Outcome.excerptLimit)
    return outcome
  }

  /// The outcome of a call that the client counts as failed; its error starts with the line
  /// `Exit code N` if it is a shell command.
  static func failure(_ fields: ClaudeFields) throws(ClaudeFields.Problem) -> Outcome {
    var outcome = try common(fields)
    let error = fields.members["error"]?.string ?? ""
    outcome.succeeded = false
    outcome.interrupted = fields.members["is_interrupt"]?.bool ?? false
    let lead = "Exit code "
    if error.hasPrefix(lead) {
      outcome.exitStatus = Int(error.dropFirst(lead.count).prefix { $0 != "\n" })
    }
    outcome.output = Excerpt.of(error, limit: Outcome.excerptLimit)
    return outcome
  }

  private static func common(_ fields: ClaudeFields) throws(ClaudeFields.Problem) -> Outcome {
    Outcome(
      session: try fields.text("session_id"),
      agent: Agent.claude.name,
      call: try fields.text("tool_use_id"),
      tool: try fields.text("tool_name"),
      succeeded: nil,
      exitStatus: nil,
      interrupted: false,
      inBackground: false,
      output: "",
      milliseconds: fields.members["duration_ms"]?.integer
    )
  }

  private static func printed(_ response: JSONValue) -> String {
    if let text = response.string { return text }
    if let out = response["stdout"]?.string {
      let errors = response["stderr"]?.string ?? ""
      return errors.isEmpty ? out : out + "\n" + errors
    }
    return response == .null ? "" : response.canonical
  }
}
