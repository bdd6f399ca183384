import JSON
import Linux

/// Payloads for the tests: recorded ones, and ones made of members.
enum Payload {
  struct Missing: Error {
    let file: String
  }

  static let folder: String = {
    let here = String(describing: #filePath)
    return Path.join(Path.parent(Path.parent(here)), "Clients/payloads/claude")
  }()

  static func recorded(_ name: String) throws -> [UInt8] {
    let file = Path.join(folder, name + ".json")
    guard let bytes = try File.read(file, limit: 1 << 20) else { throw Missing(file: file) }
    return bytes
  }

  static let members: [String: JSONValue] = [
    "hook_event_name": "PreToolUse",
    "session_id": "s",
    "transcript_path": "/home/u/.claude/projects/-p/s.jsonl",
    "cwd": "/p",
    "permission_mode": "default",
    "tool_name": "Bash",
    "tool_input": ["command": "ls"],
    "tool_use_id": "t",
  ]

  /// A sound PreToolUse payload with some members replaced, or taken out where they are nil.
  static func changed(_ changes: [String: JSONValue?]) -> [UInt8] {
    var members = members
    for (key, value) in changes { members[key] = value }
    return Array(JSONValue.object(members).canonical.utf8)
  }

  static func call(_ tool: String, _ input: JSONValue) -> [UInt8] {
    changed(["tool_name": .string(tool), "tool_input": input])
  }
}
