import JSON
import Linux
import TestSupport
import Testing

/// A session that can take production's data away changes nothing, where the policy says so.
@Suite struct SessionReachTests {
  private static let word = "w0rdOfTheRole"

  /// What the hook says of a payload.
  private struct Hook {
    let home: TemporaryFolder
    let project: String

    func callAsFunction(_ event: String, _ members: [String: JSONValue]) throws -> String {
      var payload: [String: JSONValue] = [
        "session_id": "s", "transcript_path": "/nowhere/s.jsonl", "cwd": .string(project),
        "hook_event_name": .string(event), "tool_use_id": "t",
      ]
      payload.merge(members) { $1 }
      let result = try Subprocess(
        Checkout.program,
        ["hook", "claude", "--state", home.file("state")],
        environment: ["PATH": "/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C"],
        directory: project,
        input: Array(JSONValue.object(payload).canonical.utf8)
      ).run(milliseconds: 120_000)
      return result.text + result.errorText
    }

    func bash(_ command: String) throws -> String {
      try self("PreToolUse", ["tool_name": "Bash", "tool_input": ["command": .string(command)]])
    }
  }

  /// As long as the role may delete in production the session is held, and no longer.
  @Test(arguments: ["hold", "tell"])
  func productionInReachHoldsTheSession(policy: String) throws {
    let servers = try PostgresServers()
    try servers.run(
      """
      CREATE ROLE agent LOGIN PASSWORD '\(Self.word)';
      GRANT USAGE ON SCHEMA public TO agent;
      GRANT SELECT, DELETE ON ALL TABLES IN SCHEMA public TO agent;
      """
    )
    let home = TemporaryFolder()
    let project = home.file("shop")
    try File.makeDirectories(project + "/.git")
    let address = "postgresql://agent:\(Self.word)@127.0.0.1:\(servers.server.port)/shop"
    try File.replace(project + "/.env.production", with: "DATABASE_URL=\(address)\n".utf8)
    try File.replace(
      project + "/stoplog.yaml",
      with: "version: 1\nproduction-in-reach: \(policy)\n".utf8
    )
    _ = try Subprocess(
      Checkout.program,
      ["init", "--state", home.file("state"), "--passphrase-fd", "0"],
      environment: ["PATH": "/usr/bin:/bin", "HOME": home.path],
      directory: project,
      input: Array("a passphrase\na passphrase\n".utf8)
    ).run(milliseconds: 60_000)
    let hook = Hook(home: home, project: project)

    let start = try hook("SessionStart", ["source": "startup"])
    #expect(start.contains("Production is in reach"), "\(start)")
    #expect(!start.contains(Self.word))
    #expect(try hook.bash("ls") == "")
    let held = try hook.bash("mkdir new")
    guard policy == "hold" else {
      #expect(held == "", "\(held)")
      return
    }
    #expect(held.contains("session.reach") && held.contains("fix: "), "\(held)")
    #expect(!held.contains(Self.word))

    try servers.run("REVOKE DELETE ON ALL TABLES IN SCHEMA public FROM agent")
    // A machine with more to do than it can may be too late to ask.
    var after = try hook.bash("mkdir newer")
    for _ in 0..<12 where !after.isEmpty { after = try hook.bash("mkdir newer") }
    #expect(after == "", "\(after)")
    #expect(!(try hook("SessionStart", ["source": "compact"])).contains("every change is held"))
  }
}
