import Agents
import Effects
import JSON
import Testing

/// Who calls is told by the payload: other programs run the hooks of Claude Code too.
@Suite struct CallerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let caller: String
    let payload: String
    let hasTool: Bool
    var testDescription: String { "\(caller) \(payload)" }
  }

  static let rows = [
    Row(
      caller: "Cursor",
      payload: """
        {"conversation_id":"c","hook_event_name":"beforeShellExecution","cursor_version":"3",
         "command":"ls","cwd":"","workspace_roots":["/p"]}
        """,
      hasTool: true
    ),
    Row(
      caller: "Cursor",
      payload: """
        {"session_id":"s","transcript_path":"/t","hook_event_name":"PreToolUse","cwd":"/p",
         "cursor_version":"3","tool_name":"Shell","tool_input":{"command":"ls"}}
        """,
      hasTool: true
    ),
    Row(
      caller: "Codex",
      payload: """
        {"session_id":"s","transcript_path":"/home/u/.codex/x","hook_event_name":"PreToolUse",
         "turn_id":"1","cwd":"/p","tool_name":"Bash","tool_input":{"command":"ls"}}
        """,
      hasTool: true
    ),
    Row(
      caller: "Codex",
      payload: """
        {"session_id":"s","transcript_path":"/home/u/.codex/x","hook_event_name":"PostToolUse",
         "turn_id":"1","cwd":"/p","tool_name":"Bash","tool_response":"x"}
        """,
      hasTool: false
    ),
    Row(
      caller: "Codex",
      payload: """
        {"session_id":"s","transcript_path":"/home/u/.codex/x","hook_event_name":"Stop",
         "turn_id":"1","cwd":"/p"}
        """,
      hasTool: false
    ),
    Row(
      caller: "Copilot",
      payload: #"{"sessionId":"s","timestamp":1,"cwd":"/p","toolName":"bash","toolArgs":"{}"}"#,
      hasTool: true
    ),
    Row(
      caller: "VS Code",
      payload: """
        {"session_id":"s","transcript_path":"/x/github.copilot-chat/t","cwd":"/p",
         "hook_event_name":"PreToolUse","tool_name":"run","tool_input":{}}
        """,
      hasTool: true
    ),
    Row(
      caller: "Grok Build",
      payload: """
        {"hookEventName":"pre_tool_use","sessionId":"s","workspaceRoot":"/p","toolName":"run"}
        """,
      hasTool: true
    ),
    Row(
      caller: "Antigravity",
      payload: #"{"toolCall":{"name":"run_command","args":{}},"conversationId":"c"}"#,
      hasTool: true
    ),
    Row(
      caller: "Windsurf",
      payload: #"{"agent_action_name":"pre_run_command","tool_info":{"command_line":"ls"}}"#,
      hasTool: true
    ),
    Row(
      caller: "an unknown program",
      payload: #"{"hook_event_name":"PreToolUse","session_id":"s","tool_name":"Bash"}"#,
      hasTool: true
    ),
    Row(
      caller: "an unknown program",
      payload: """
        {"hook_event_name":"preToolUse","session_id":"s","transcript_path":"/t","tool_name":"x"}
        """,
      hasTool: true
    ),
    Row(caller: "an unknown program", payload: "{}", hasTool: false),
  ]

  @Test(arguments: rows)
  func callerIsToldByThePayload(_ row: Row) throws {
    let event = Agent.claude.read(Array(row.payload.utf8), [:])
    guard case .foreign(let reason, let hasTool) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(reason.contains("it comes from \(row.caller),"), "\(reason)")
    #expect(hasTool == row.hasTool)
    let answer = Agent.claude.answer(.deny(reason), event)
    #expect(answer.output.isEmpty)
    #expect(answer.status == (hasTool ? 2 : 0))
    #expect(answer.errors.isEmpty == !hasTool)
  }

  @Test(arguments: ["startup", "resume", "clear", "compact", "fork"])
  func startOfASessionIsTold(_ source: String) {
    let payload = Payload.changed(["hook_event_name": "SessionStart", "source": .string(source)])
    guard case .began(let request, source) = Agent.claude.read(payload, [:]) else {
      Issue.record("\(Agent.claude.read(payload, [:]))")
      return
    }
    #expect(request.session == "s" && request.directory == "/p")
    let answer = Agent.claude.answer(.context("rules"), .began(request, source: source))
    let told =
      #"{"hookSpecificOutput":{"additionalContext":"rules","hookEventName":"SessionStart"}}"#
    #expect(String(decoding: answer.output, as: UTF8.self) == told)
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(Agent.claude.answer(.deny("no"), .began(request, source: source)) == .silent)
  }

  @Test(arguments: ["Stop", "UserPromptSubmit", "PermissionRequest", "PreCompact"])
  func otherEventsOfClaudeAreNamed(_ name: String) {
    let payload = Payload.changed(["hook_event_name": .string(name)])
    #expect(Agent.claude.read(payload, [:]) == .other(name: name))
  }

  @Test(arguments: [
    ("Write", "file_path"), ("Edit", "file_path"), ("MultiEdit", "file_path"),
    ("NotebookEdit", "notebook_path"),
  ])
  func relativePathsStartAtTheFolder(_ tool: String, _ key: String) {
    let payload = Payload.call(tool, .object([key: "sub/../x"]))
    let path = "/p/sub/../x"
    guard case .before(let request) = Agent.claude.read(payload, [:]) else {
      Issue.record("not read")
      return
    }
    #expect(request.body == (tool == "Write" ? .write(path: path) : .edit(path: path)))
  }

  @Test(arguments: [
    "Skill", "SlashCommand", "Workflow", "CronCreate", "SendMessage", "ExitWorktree", "PowerShell",
    "bash", "mcp__", "mcp__s__Bash", "Made-up",
  ])
  func toolsThatNothingIsKnownOfAreCalls(_ tool: String) {
    guard case .before(let request) = Agent.claude.read(Payload.call(tool, ["a": 1]), [:]) else {
      Issue.record("not read")
      return
    }
    #expect(request.body == .call(tool: tool, arguments: #"{"a":1}"#, hint: .none))
  }

  @Test func monitorOfASocketIsACall() {
    let payload = Payload.call("Monitor", ["ws": ["url": "ws://a"], "description": "d"])
    guard case .before(let request) = Agent.claude.read(payload, [:]) else {
      Issue.record("not read")
      return
    }
    #expect(
      request.body
        == .call(
          tool: "Monitor",
          arguments: #"{"description":"d","ws":{"url":"ws://a"}}"#,
          hint: .none
        )
    )
  }
}
