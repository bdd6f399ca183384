internal import JSON
internal import Linux

/// The hook from a cold start to its answer, with the request durably recorded.
enum HookBenchmark {
  private static let runs = 300

  /// A call, and where it is made.
  private struct Call {
    var name: String
    var command: String
    var project: String
    var transcript = "/home/user/.claude/projects/project/transcript.jsonl"
    var session = "0b5c7a52-6f0e-4b8a-9a53-5a5d1c3f2e10"
  }

  static func run(_ program: String, in scratch: Scratch) throws(SystemError) -> Bool {
    // The linker leaves a file in the page cache in small pieces, an installer in large ones;
    // starting from either differs by a fifth.
    let installed = try install(program, in: scratch)
    let state = scratch.file("state")
    let words = ["--state", state, "--", "true"]
    guard Process(words: [installed, "exec"] + words).time() != nil else {
      throw SystemError("run", installed, number: 5)
    }
    var processes = [Process(words: ["/bin/true"]), Process(words: [installed, "--version"])]
    let calls = try calls(in: scratch)
    for (index, call) in calls.enumerated() {
      let file = try scratch.write("payload-\(index).json", payload(call))
      for program in [installed, program] {
        let words = [program, "hook", "claude", "--state", state]
        processes.append(Process(words: words, input: file))
      }
    }
    guard let samples = Process.rounds(runs, warming: 20, processes) else { return false }
    Table.head("Cold hook, intent durably recorded, against /bin/true", last: "p95")
    let names =
      ["/bin/true", "stoplog --version"]
      + calls.flatMap { ["hook: \($0.name)", "hook: \($0.name), as linked"] }
    for (name, sample) in zip(names, samples) {
      Table.row(name, sample, at: 0.95, against: samples[0])
    }
    Table.budget(
      "the hook takes at most 3 times /bin/true",
      isKept: samples[2].ratio(to: samples[0]) <= 3
    )
    return true
  }

  /// Copies the program in one piece, as an installer writes it.
  private static func install(_ program: String, in scratch: Scratch) throws(SystemError) -> String
  {
    let copy = scratch.file("stoplog")
    guard let bytes = try File.read(program, limit: 1 << 30) else {
      throw SystemError("read", program, number: 2)
    }
    try File.replace(copy, with: bytes, mode: 0o755)
    return copy
  }

  /// The usual call, another program, and the usual one where people have said much.
  private static func calls(in scratch: Scratch) throws(SystemError) -> [Call] {
    let project = scratch.file("project")
    try File.makeDirectories(project + "/.git")
    let other = scratch.file("ruled")
    try File.makeDirectories(other + "/.git")
    let rules = (1...25).map { "- Never run `make target-\($0)`.\n" }.joined()
    _ = try scratch.write("ruled/AGENTS.md", "# Rules\n\n" + rules)
    let line: JSONValue = [
      "type": "user", "toolUseResult": ["stdout": .string(String(repeating: "text ", count: 400))],
      "message": ["role": "user", "content": [["type": "tool_result", "content": "text"]]],
    ]
    let talk = String(repeating: line.canonical + "\n", count: 50)
    let transcript = try scratch.write("talk.jsonl", talk)
    return [
      Call(name: "ls -la", command: "ls -la", project: project),
      Call(name: "git status", command: "git status", project: project),
      Call(
        name: "ls -la, 100 KB of talk",
        command: "ls -la",
        project: project,
        transcript: transcript,
        session: "talk"
      ),
      Call(name: "ls -la, 25 rules", command: "ls -la", project: other, session: "ruled"),
    ]
  }

  private static func payload(_ call: Call) -> String {
    let value: JSONValue = [
      "session_id": .string(call.session), "transcript_path": .string(call.transcript),
      "cwd": .string(call.project), "permission_mode": "default",
      "hook_event_name": "PreToolUse", "tool_name": "Bash", "tool_use_id": "toolu_01",
      "tool_input": ["command": .string(call.command), "description": "Look around"],
    ]
    return value.canonical
  }
}
