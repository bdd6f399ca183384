import Agents
import JSON
import Linux
import Testing

/// Each row is a machine, made of settings files, and the gaps that are open on it.
@Suite struct StatusTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    var managed: String?
    var user: String?
    var files: [String: String] = [:]
    let gaps: [String]
    var testDescription: String { name }
  }

  /// Our hook as it is written, with a change to it.
  static func hook(_ old: String = "", _ new: String = "", more: String = "") -> String {
    let hook = ClaudeHook(program: "/bin/true", state: "/s")
    guard let bytes = try? ClaudeSettings.adding(hook, to: nil, path: "f") else { return "" }
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("/bin/true", with: "{folder}/bin/stoplog")
    let changed = old.isEmpty ? text : text.replacing(old, with: new)
    return more.isEmpty ? changed : "{\(more)," + changed.dropFirst()
  }

  static let skills = #""disableSkillShellExecution": true"#
  static let usual = ["user-level", "skill-shell", "typed"]
  static let linter =
    #"{"hooks":{"PreToolUse":[{"hooks":[{"type":"command","command":"lint"}]}]}}"#

  static let rows = [
    Row(name: "nothing", gaps: ["not-registered", "skill-shell", "typed"]),
    Row(name: "user", user: hook(), gaps: usual),
    Row(name: "managed", managed: hook(), gaps: ["skill-shell", "typed"]),
    Row(name: "managed, skills closed", managed: hook(more: skills), gaps: ["typed"]),
    Row(name: "both", managed: hook(), user: hook(), gaps: ["skill-shell", "typed"]),
    Row(
      name: "project only",
      files: ["p/.claude/settings.json": hook()],
      gaps: ["not-registered", "skill-shell", "typed"]
    ),
    Row(name: "no onFailure", user: hook(#""onFailure""#, #""x""#), gaps: ["on-failure"] + usual),
    Row(name: "onFailure allow", user: hook("block", "allow"), gaps: ["on-failure"] + usual),
    Row(name: "Bash only", user: hook(#""*""#, #""Bash""#), gaps: ["matcher"] + usual),
    Row(
      name: "a condition",
      user: hook(#""timeout""#, #""if": "Bash(rm *)", "timeout""#),
      gaps: ["matcher"] + usual
    ),
    Row(
      name: "async",
      user: hook(#""timeout""#, #""async": true, "timeout""#),
      gaps: ["not-blocking"] + usual
    ),
    Row(name: "2 s", user: hook("60", "2"), gaps: ["timeout"] + usual),
    Row(name: "no timeout", user: hook(#""timeout""#, #""x""#), gaps: ["timeout"] + usual),
    Row(
      name: "program missing",
      user: hook("/bin/stoplog", "/none/stoplog"),
      gaps: ["program"] + usual
    ),
    Row(
      name: "program not executable",
      user: hook("/bin/stoplog", "/plain/stoplog"),
      gaps: ["program"] + usual
    ),
    Row(
      name: "program a folder",
      user: hook("/bin/stoplog", "/folder/stoplog"),
      gaps: ["program"] + usual
    ),
    Row(
      name: "program relative",
      user: hook("{folder}/bin/stoplog", "stoplog"),
      gaps: ["program"] + usual
    ),
    Row(
      name: "no outcomes",
      user: hook("PostToolUse", "Notification"),
      gaps: ["no-outcomes"] + usual
    ),
    Row(
      name: "off by the project",
      user: hook(),
      files: ["p/.claude/settings.json": #"{"disableAllHooks": true}"#],
      gaps: ["switched-off"] + usual
    ),
    Row(
      name: "off by the local file",
      user: hook(),
      files: ["p/.claude/settings.local.json": #"{"disableAllHooks": true}"#],
      gaps: ["switched-off"] + usual
    ),
    Row(
      name: "off by the project, managed",
      managed: hook(),
      files: ["p/.claude/settings.json": #"{"disableAllHooks": true}"#],
      gaps: ["skill-shell", "typed"]
    ),
    Row(
      name: "off by the administrator",
      managed: hook(),
      files: ["etc/managed-settings.json": #"{"disableAllHooks": true}"#],
      gaps: ["switched-off", "skill-shell", "typed"]
    ),
    Row(
      name: "managed hooks only",
      user: hook(),
      files: ["etc/managed-settings.json": #"{"allowManagedHooksOnly": true}"#],
      gaps: ["managed-only"] + usual
    ),
    Row(
      name: "another hook",
      user: hook(),
      files: ["p/.claude/settings.json": linter],
      gaps: ["user-level", "rewriting", "skill-shell", "typed"]
    ),
    Row(
      name: "another hook, managed only",
      managed: hook(more: #""allowManagedHooksOnly": true"#),
      files: ["p/.claude/settings.json": linter],
      gaps: ["skill-shell", "typed"]
    ),
    Row(
      name: "broken project file",
      user: hook(),
      files: ["p/.claude/settings.json": "{"],
      gaps: ["unreadable-settings"] + usual
    ),
    Row(
      name: "servers",
      user: hook(),
      files: ["p/.mcp.json": #"{"mcpServers":{"b":{},"a":{}}}"#],
      gaps: ["user-level", "skill-shell", "project-servers", "typed"]
    ),
    Row(
      name: "servers off",
      user: hook(),
      files: [
        "p/.mcp.json": #"{"mcpServers":{"b":{},"a":{}}}"#,
        "p/.claude/settings.local.json": #"{"disabledMcpjsonServers":["a","b"]}"#,
      ],
      gaps: usual
    ),
    Row(
      name: "odd kinds",
      user: #"{"hooks": {"PreToolUse": [1, {"hooks": 2}, {"hooks": [null]}]}}"#,
      gaps: ["not-registered", "skill-shell", "typed"]
    ),
  ]

  @Test(arguments: rows)
  func gapsAreListed(_ row: Row) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("bin/stoplog", "#!/bin/sh\n", mode: 0o755)
    try scratch.write("plain/stoplog", "#!/bin/sh\n")
    try scratch.write("folder/stoplog/x", "")
    var files = row.files
    files["etc/managed-settings.d/50-stoplog.json"] = row.managed
    files["home/settings.json"] = row.user
    for (name, text) in files {
      try scratch.write(name, text.replacing("{folder}", with: scratch.path))
    }
    let folders = ClaudeFolders(
      managed: scratch.path + "/etc",
      user: scratch.path + "/home",
      project: scratch.path + "/p"
    )
    let gaps = ClaudeStatus.gaps(folders)
    #expect(gaps.map(\.id) == row.gaps)
    #expect(gaps.allSatisfy { !$0.text.isEmpty && !$0.help.isEmpty })
  }

  @Test func levelIsTheStrongestOne() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let folders = ClaudeFolders(managed: scratch.path + "/etc", user: scratch.path + "/home")
    let hook = ClaudeHook(program: "/opt/stoplog", state: "/s")
    #expect(ClaudeStatus.level(folders) == nil)
    for level in [ClaudeLevel.user, .managed] {
      let path = try #require(folders.file(level))
      _ = try ClaudeRegistration.install(hook, in: path, now: 0)
      #expect(ClaudeStatus.level(folders) == level)
    }
  }
}
