internal import JSON
internal import Linux

/// The hook from a cold start to its answer, with the request durably recorded.
enum HookBenchmark {
  private static let runs = 300
  private static let commands = ["ls -la", "git status"]

  static func run(_ program: String, in scratch: Scratch) throws(SystemError) -> Bool {
    // The linker leaves a file in the page cache in small pieces, an installer in large ones;
    // starting from either differs by a fifth.
    let installed = try install(program, in: scratch)
    let project = scratch.file("project")
    try File.makeDirectories(project + "/.git")
    let state = scratch.file("state")
    let words = ["--state", state, "--", "true"]
    guard Process(words: [installed, "exec"] + words).time() != nil else {
      throw SystemError("run", installed, number: 5)
    }
    var processes = [Process(words: ["/bin/true"]), Process(words: [installed, "--version"])]
    for (index, command) in commands.enumerated() {
      let file = try scratch.write("payload-\(index).json", payload(command, project))
      for program in [installed, program] {
        let words = [program, "hook", "claude", "--state", state]
        processes.append(Process(words: words, input: file))
      }
    }
    guard let samples = Process.rounds(runs, warming: 20, processes) else { return false }
    Table.head("Cold hook, intent durably recorded, against /bin/true", last: "p95")
    let names =
      ["/bin/true", "stoplog --version"]
      + commands.flatMap { ["hook: \($0)", "hook: \($0), as linked"] }
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

  private static func payload(_ command: String, _ directory: String) -> String {
    let value: JSONValue = [
      "session_id": "0b5c7a52-6f0e-4b8a-9a53-5a5d1c3f2e10",
      "transcript_path": "/home/user/.claude/projects/project/transcript.jsonl",
      "cwd": .string(directory), "permission_mode": "default", "hook_event_name": "PreToolUse",
      "tool_name": "Bash", "tool_use_id": "toolu_01",
      "tool_input": ["command": .string(command), "description": "Look around"],
    ]
    return value.canonical
  }
}
