import Agents
import Effects
import JSON
import Linux
import Testing

/// Payloads recorded from Claude Code 2.1.329 (`Tests/Clients/payloads`), and what they must become.
@Suite struct RecordedTests {
  struct Call: Sendable {
    let file: String
    let body: Request.Body
  }

  static let calls = [
    Call(file: "Bash", body: .shell("echo out; echo err >&2")),
    Call(file: "Bash-background", body: .shell("sleep 1")),
    Call(file: "Bash-grep", body: .shell("grep nothing a.txt")),
    Call(file: "Bash-subagent", body: .shell("grep nothing a.txt")),
    Call(file: "Bash-timeout", body: .shell("sleep 9")),
    Call(file: "Monitor", body: .shell("echo watch > watch.txt")),
    Call(file: "Write", body: .write(path: "/home/user/project/fresh.txt")),
    Call(file: "Write-relative", body: .write(path: "/home/user/project/relative.txt")),
    Call(file: "Edit", body: .edit(path: "/home/user/project/other.txt")),
    Call(file: "NotebookEdit", body: .edit(path: "/home/user/project/book.ipynb")),
    Call(file: "Read", body: .read("/home/user/project/other.txt")),
    Call(file: "ToolSearch", body: .read(#"ToolSearch {"max_results":3,"query":"monitor"}"#)),
    Call(
      file: "WebFetch",
      body: .read(#"WebFetch {"prompt":"p","url":"http://127.0.0.1:1/"}"#)
    ),
    Call(
      file: "Agent",
      body: .read(
        #"Agent {"description":"sub","prompt":"go","subagent_type":"general-purpose"}"#
      )
    ),
    Call(
      file: "Skill",
      body: .call(tool: "Skill", arguments: #"{"skill":"sample"}"#, hint: .none)
    ),
    mcp("look"), mcp("wipe"), mcp("odd"),
  ]

  private static func mcp(_ name: String) -> Call {
    let arguments = #"{"path":"/home/user/project/\#(name).txt"}"#
    return Call(
      file: "mcp-\(name)",
      body: .call(tool: "mcp__scenario__\(name)", arguments: arguments, hint: .none)
    )
  }

  @Test(arguments: calls)
  func callBecomesRequest(_ call: Call) throws {
    let payload = try Payload.recorded("PreToolUse-\(call.file)")
    let event = Agent.claude.read(payload, ["PATH": "/bin"])
    let value = try JSONValue(parsing: payload)
    let request = Request(
      call.body,
      directory: "/home/user/project",
      environment: ["PATH": "/bin"],
      session: "0b5c7a52-6f0e-4b8a-9a53-5a5d1c3f2e10",
      agent: "claude",
      call: value["tool_use_id"]?.string ?? "none",
      subagent: value["agent_id"]?.string ?? "",
      transcript: value["transcript_path"]?.string ?? "none"
    )
    #expect(event == .before(request))
  }

  struct End: Sendable {
    let file: String
    let succeeded: Bool?
    let status: Int?
    let output: String
    var background = false
  }

  static let ends = [
    End(file: "PostToolUse-Bash", succeeded: true, status: 0, output: "out\nerr"),
    End(
      file: "PostToolUse-Bash-background",
      succeeded: nil,
      status: nil,
      output: "",
      background: true
    ),
    End(file: "PostToolUse-Bash-grep", succeeded: true, status: nil, output: ""),
    End(file: "PostToolUse-Bash-subagent", succeeded: true, status: nil, output: ""),
    End(
      file: "PostToolUse-Monitor",
      succeeded: nil,
      status: nil,
      output: #"{"persistent":false,"taskId":"b9foctly0","timeoutMs":3000}"#,
      background: true
    ),
    End(
      file: "PostToolUse-mcp-look",
      succeeded: true,
      status: nil,
      output: #"[{"text":"done","type":"text"}]"#
    ),
    End(
      file: "PostToolUseFailure-Bash",
      succeeded: false,
      status: 3,
      output: "Exit code 3\npartial"
    ),
    End(
      file: "PostToolUseFailure-Bash-timeout",
      succeeded: false,
      status: 143,
      output: "Exit code 143\nCommand timed out after 1s"
    ),
  ]

  @Test(arguments: ends)
  func endBecomesOutcome(_ end: End) throws {
    let payload = try Payload.recorded(end.file)
    guard case .after(let outcome) = Agent.claude.read(payload, [:]) else {
      Issue.record("no outcome")
      return
    }
    let value = try JSONValue(parsing: payload)
    #expect(outcome.succeeded == end.succeeded)
    #expect(outcome.exitStatus == end.status)
    #expect(outcome.output == end.output)
    #expect(outcome.inBackground == end.background)
    #expect(outcome.call == value["tool_use_id"]?.string)
    #expect(outcome.milliseconds == value["duration_ms"]?.integer)
    #expect(!outcome.interrupted)
  }

  @Test func everyRecordingIsReadAsClaude() throws {
    for name in try Path.entries(of: Payload.folder) {
      let payload = try Payload.recorded(String(name.dropLast(".json".count)))
      switch Agent.claude.read(payload, [:]) {
      case .before, .after: break
      case let event: Issue.record("\(name): \(event)")
      }
    }
  }
}
