import Agents
import Effects
import JSON
import Testing

/// Payloads that can't be used: each must be held, with words for it, and never crash.
@Suite struct HostilePayloadTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let payload: [UInt8]
    let words: String
    var testDescription: String { name }

    init(_ name: String, _ payload: [UInt8], _ words: String) {
      self.name = name
      self.payload = payload
      self.words = words
    }

    init(_ name: String, text: String, _ words: String) {
      self.init(name, Array(text.utf8), words)
    }
  }

  static let deep = String(repeating: "[", count: 100_000)
  static let nested =
    String(repeating: "[", count: 1900) + String(repeating: "]", count: 1900)
  static let twice = #"{"command":"ls","command":"rm -rf /"}"#
  static let invalid: [UInt8] = Payload.changed(["tool_input": ["command": "echo X"]]).map {
    $0 == UInt8(ascii: "X") ? 0xFF : $0
  }
  static let long = String(repeating: "x", count: 10 << 20)

  static let rows: [Row] = [
    Row("nothing", [], "it isn't JSON"),
    Row("spaces", text: " \n ", "it isn't JSON"),
    Row("cut short", Array(Payload.changed([:]).dropLast(9)), "it isn't JSON"),
    Row("more after it", Payload.changed([:]) + Array("{}".utf8), "it isn't JSON"),
    Row("a list", text: "[1]", "no JSON object"),
    Row("a key twice", text: #"{"a":1,"a":2}"#, "duplicate"),
    Row(
      "a key twice inside",
      text: #"{"hook_event_name":"PreToolUse","tool_input":\#(twice)}"#,
      "duplicate"
    ),
    Row("invalid UTF-8", invalid, "it isn't JSON"),
    Row("100,000 levels", text: deep, "it isn't JSON"),
    Row("1,900 levels", Payload.changed(["tool_input": nil]), "'tool_input' is missing"),
    Row("NUL byte in the text", [0x7B, 0x00, 0x7D], "it isn't JSON"),
    Row("NUL in the command", Payload.call("Bash", ["command": "ls\u{0}rm"]), "NUL"),
    Row("NUL in the path", Payload.call("Write", ["file_path": "/a\u{0}b"]), "NUL"),
    Row("NUL in the folder", Payload.changed(["cwd": "/p\u{0}"]), "NUL"),
    Row("10 MB of command", Payload.call("Bash", ["command": .string(long)]), "over 1048576"),
    Row("40 MB", [UInt8](repeating: 0x20, count: 40 << 20), "over 33554432"),
    Row("no cwd", Payload.changed(["cwd": nil]), "'cwd' is missing"),
    Row("empty cwd", Payload.changed(["cwd": ""]), "'cwd' is empty"),
    Row("relative cwd", Payload.changed(["cwd": "p"]), "absolute"),
    Row("cwd no text", Payload.changed(["cwd": 1]), "not a text"),
    Row("no tool name", Payload.changed(["tool_name": nil]), "'tool_name' is missing"),
    Row("tool name no text", Payload.changed(["tool_name": ["Bash"]]), "not a text"),
    Row("no input", Payload.changed(["tool_input": nil]), "'tool_input' is missing"),
    Row("input a text", Payload.changed(["tool_input": "ls"]), "not an object"),
    Row("no call id", Payload.changed(["tool_use_id": nil]), "'tool_use_id' is missing"),
    Row("session no text", Payload.changed(["session_id": 7]), "not a text"),
    Row("no command", Payload.call("Bash", [:]), "'command' is missing"),
    Row("empty command", Payload.call("Bash", ["command": ""]), "'command' is empty"),
    Row("command a list", Payload.call("Bash", ["command": ["ls"]]), "not a text"),
    Row(
      "new argument",
      Payload.call("Bash", ["command": "ls", "workdir": "/"]),
      "'workdir' is an argument"
    ),
    Row("edit without a path", Payload.call("Edit", [:]), "'file_path' is missing"),
    Row("write to a tilde", Payload.call("Write", ["file_path": "~/x"]), "'~'"),
    Row(
      "monitor with both",
      Payload.call("Monitor", ["command": "ls", "ws": ["url": "ws://a"]]),
      "'ws' is an argument"
    ),
  ]

  @Test(arguments: rows)
  func isHeldWithItsReason(_ row: Row) throws {
    let event = Agent.claude.read(row.payload, [:])
    guard case .unreadable(let reason, hasTool: true) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(reason.contains(row.words), "\(reason)")
    #expect(reason.contains("\nhelp: "))
    let answer = Agent.claude.answer(.deny(reason), event)
    #expect(answer.status == 2)
    #expect(!answer.errors.isEmpty)
    let output = try JSONValue(parsing: answer.output)["hookSpecificOutput"]
    #expect(output?["permissionDecision"] == "deny")
    #expect(output?["permissionDecisionReason"] == .string(reason))
  }

  @Test func nestingThatJSONAllowsIsPassedOn() throws {
    let input = Self.nested
    let text = String(decoding: Payload.call("mcp__a__b", ["x": "PLACE"]), as: UTF8.self)
    let payload = text.split(separator: #""PLACE""#, maxSplits: 1).joined(separator: input)
    guard case .before(let request) = Agent.claude.read(Array(payload.utf8), [:]) else {
      Issue.record("not read")
      return
    }
    #expect(
      request.body == .call(tool: "mcp__a__b", arguments: #"{"x":\#(input)}"#, hint: .none)
    )
  }

  @Test func commandOfManyLinesIsKeptByteForByte() {
    let command = "cat <<'E'\n\u{1F600}\té \\ \"\nE\nrm -rf -- \"$X\"\r\n"
    let event = Agent.claude.read(Payload.call("Bash", ["command": .string(command)]), [:])
    guard case .before(let request) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(request.body == .shell(command))
  }

  @Test func outcomeThatIsUnreadableStopsNothing() {
    let event = Agent.claude.read(
      Payload.changed(["hook_event_name": "PostToolUse", "tool_use_id": nil]),
      [:]
    )
    guard case .unreadable(_, hasTool: false) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(Agent.claude.answer(.deny("x"), event) == .silent)
  }
}
