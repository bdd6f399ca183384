internal import JSON

/// Tells payloads of other programs from Claude Code's.
///
/// Several programs run the hooks that they find in Claude Code's settings, with payloads and
/// answers of their own, so the payload says who calls and never the argument of the hook.
enum ForeignCaller {
  /// A member that only one other program sends, and that program's name.
  private static let marks = [
    ("agent_action_name", "Windsurf"),
    ("clineVersion", "Cline"),
    ("conversationId", "Antigravity"),
    ("cursor_version", "Cursor"),
    ("toolArgs", "Copilot"),
    ("toolCall", "Antigravity"),
    ("turn_id", "Codex"),
    ("workspaceRoot", "Grok Build"),
    ("workspace_roots", "Augment"),
  ]

  /// A part of the transcript's path that only one other program has.
  private static let transcripts = [
    ("/.codex/", "Codex"),
    ("/.factory/", "Droid"),
    ("/.qwen/", "Qwen Code"),
    ("github.copilot-chat", "VS Code"),
  ]

  private static let tools = [
    "tool_name", "toolName", "toolCall", "tool", "agent_action_name", "tool_info", "command",
  ]
  private static let results = [
    "tool_response", "tool_result", "toolResult", "tool_output", "result", "result_json", "error",
  ]

  /// The events of Claude Code 2.1.329.
  private static let events = [
    "ConfigChange", "CwdChanged", "DirectoryAdded", "Elicitation", "ElicitationResult",
    "FileChanged", "InstructionsLoaded", "MessageDisplay", "Notification", "PermissionDenied",
    "PermissionRequest", "PostCompact", "PostModelSwitch", "PostToolBatch", "PostToolUse",
    "PostToolUseFailure", "PreCompact", "PreModelSwitch", "PreToolUse", "SessionEnd",
    "SessionStart", "Setup", "Stop", "StopFailure", "SubagentStart", "SubagentStop",
    "TaskCompleted", "TaskCreated", "TeammateIdle", "UserPromptExpansion", "UserPromptSubmit",
    "WorktreeCreate", "WorktreeRemove",
  ]

  /// The event of a payload that isn't Claude Code's; nil if it is.
  static func event(_ members: [String: JSONValue]) -> AgentEvent? {
    guard let caller = name(members) else { return nil }
    let called = tools.contains { members[$0] != nil }
    let over = results.contains { members[$0] != nil }
    let reason = """
      cannot judge 'this call': it comes from \(caller), which runs the hooks of Claude Code
      help: register stoplog with \(caller) itself, or take its hook out of the settings it reads
      """
    return .foreign(reason: reason, hasTool: called && !over)
  }

  private static func name(_ members: [String: JSONValue]) -> String? {
    let event = members["hook_event_name"]?.string ?? ""
    for (key, name) in marks where members[key] != nil {
      if key == "turn_id" && event == "MessageDisplay" { continue }
      return name
    }
    guard let transcript = members["transcript_path"]?.string,
      members["session_id"] != nil, events.contains(event)
    else { return "an unknown program" }
    return transcripts.first { contains(transcript, $0.0) }?.1
  }

  /// Whether a text holds a part, by bytes; the standard library's search costs a cold start more.
  private static func contains(_ text: String, _ part: String) -> Bool {
    var rest = text.utf8[...]
    while let first = part.utf8.first, let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
