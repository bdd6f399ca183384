import Agents
import JSON
import Testing

/// Our hook in and out of a person's settings, byte for byte.
@Suite struct SettingsTests {
  static let hook = ClaudeHook(program: "/opt/stoplog/stoplog", state: "/home/u/.stoplog")

  static let handler = """
    {
              "type": "command",
              "command": "/opt/stoplog/stoplog",
              "args": [
                "hook",
                "claude",
                "--state",
                "/home/u/.stoplog"
              ],
              "timeout": 60,
              "onFailure": "block",
              "statusMessage": "stoplog looks at the call"
            }
    """

  private static func handler(of event: String) -> String {
    guard event == "SessionStart" else { return handler }
    return handler.replacing("          \"onFailure\": \"block\",\n", with: "")
      .replacing("stoplog looks at the call", with: "stoplog says what holds")
  }

  static func event(_ name: String) -> String {
    """
        "\(name)": [
          {
            "matcher": "*",
            "hooks": [
              \(handler(of: name).replacing("\n      ", with: "\n        "))
            ]
          }
        ]
    """
  }

  static let alone = """
    {
      "hooks": {
    \(ClaudeHook.events.map(event).joined(separator: ",\n"))
      }
    }

    """

  static let originals = [
    "{}",
    "{}\n",
    "{ }",
    "{\n}\n",
    #"{"model": "opus"}"#,
    #"{"z":1,"a":{"y":[1,2,{"b":"}]\"{"}]}}"#,
    "{\n  \"z\": 1,\n  \"a\": [\n  ],\n\t\"m\" : \"é\u{1F600}\\u00e9\"\n}\n\n",
    "{\n    \"permissions\": {\n        \"allow\": [\"Bash(ls:*)\"]\n    }\n}\n",
    "{\n\t\"a\": true\n}",
    "{\r\n  \"a\": 1.50,\r\n  \"b\": 1e3\r\n}\r\n",
    """
    {
      "hooks": {
        "Stop": [{"hooks": [{"type": "command", "command": "say done"}]}],
        "PreToolUse": [
          {"matcher": "Bash", "hooks": [{"type": "command", "command": "lint.sh"}]}
        ]
      },
      "model": "opus"
    }
    """,
    """
    {"hooks": {"PreToolUse": [{"matcher": "*", "hooks": [{"type": "http", "url": "x"}]}]}}
    """,
    #"{"hooks": {"Notification": []}, "b": null}"#,
  ]

  @Test func fileOfOursIsReadable() throws {
    let bytes = try ClaudeSettings.adding(Self.hook, to: nil, path: "f")
    #expect(String(decoding: bytes, as: UTF8.self) == Self.alone)
    #expect(try ClaudeSettings.removing(from: bytes, backup: nil, path: "f") == nil)
  }

  @Test(arguments: originals)
  func everythingElseStays(_ original: String) throws {
    let old = Array(original.utf8)
    let new = try ClaudeSettings.adding(Self.hook, to: old, path: "f")
    let before = try JSONValue(parsing: old)
    let after = try JSONValue(parsing: new)
    for (key, value) in before.object ?? [:] where key != "hooks" { #expect(after[key] == value) }
    for (event, groups) in before["hooks"]?.object ?? [:] {
      let kept = after["hooks"]?[event]?.array ?? []
      #expect(Array(kept.prefix(groups.array?.count ?? 0)) == groups.array)
    }
    for event in ClaudeHook.events {
      let ours = after["hooks"]?[event]?.array?.last
      #expect(ours?["matcher"] == "*")
      // A fault of ours must not hold up the start of a session.
      let onFailure: JSONValue? = event == "SessionStart" ? nil : "block"
      #expect(ours?["hooks"]?.array?.first?["onFailure"] == onFailure)
      #expect(ours?["hooks"]?.array?.first?["timeout"] == 60)
    }
    // Nothing that was there is written anew: taking our bytes out leaves the old ones.
    #expect(Self.isSubsequence(old, of: new))
  }

  @Test(arguments: originals)
  func twiceIsOnce(_ original: String) throws {
    let once = try ClaudeSettings.adding(Self.hook, to: Array(original.utf8), path: "f")
    #expect(try ClaudeSettings.adding(Self.hook, to: once, path: "f") == once)
  }

  @Test(arguments: originals)
  func undoGivesTheOriginalBack(_ original: String) throws {
    let old = Array(original.utf8)
    let new = try ClaudeSettings.adding(Self.hook, to: old, path: "f")
    #expect(try ClaudeSettings.removing(from: new, backup: old, path: "f") == old)
  }

  @Test(arguments: originals)
  func undoWithoutBackupLeavesTheRest(_ original: String) throws {
    let old = Array(original.utf8)
    let new = try ClaudeSettings.adding(Self.hook, to: old, path: "f")
    let other = Array(#"{"other": 1}"#.utf8)
    let left = try #require(try ClaudeSettings.removing(from: new, backup: other, path: "f"))
    #expect(try JSONValue(parsing: left) == JSONValue(parsing: old))
    #expect(!ClaudeSettings.isRegistered(in: left))
  }

  @Test(arguments: originals)
  func movedInstallationReplacesItsHook(_ original: String) throws {
    let elsewhere = ClaudeHook(program: "/usr/bin/stoplog", state: "/s", timeout: 90)
    let old = Array(original.utf8)
    let first = try ClaudeSettings.adding(elsewhere, to: old, path: "f")
    let second = try ClaudeSettings.adding(Self.hook, to: first, path: "f")
    #expect(!String(decoding: second, as: UTF8.self).contains("/usr/bin/stoplog"))
    let direct = try ClaudeSettings.adding(Self.hook, to: old, path: "f")
    #expect(try JSONValue(parsing: second) == JSONValue(parsing: direct))
  }

  @Test func weakenedHookIsWrittenAgain() throws {
    let sound = try ClaudeSettings.adding(Self.hook, to: nil, path: "f")
    let text = String(decoding: sound, as: UTF8.self)
    for (from, to) in [(#""block""#, #""allow""#), (#""*""#, #""Bash""#), ("60", "1")] {
      let weak = Array(text.replacing(from, with: to, maxReplacements: 1).utf8)
      #expect(try ClaudeSettings.adding(Self.hook, to: weak, path: "f") == sound)
    }
  }

  @Test func handlerInASharedGroupIsTakenOutAlone() throws {
    let shared = """
      {"hooks": {"PreToolUse": [{"matcher": "*", "hooks": [{"type": "command", "command": "a"},
      {"type": "command", "command": "/x/stoplog", "args": ["hook", "claude"]},
      {"type": "command", "command": "b"}]}]}}
      """
    let left = try ClaudeSettings.removing(from: Array(shared.utf8), backup: nil, path: "f")
    let wanted: JSONValue = [
      "hooks": [
        "PreToolUse": [
          [
            "matcher": "*",
            "hooks": [
              ["type": "command", "command": "a"], ["type": "command", "command": "b"],
            ],
          ]
        ]
      ]
    ]
    #expect(try JSONValue(parsing: try #require(left)) == wanted)
  }

  @Test(arguments: [
    ("", "cannot read 'f'"),
    ("[]", "it isn't a JSON object"),
    ("{", "cannot read 'f'"),
    ("{\"a\": 1, \"a\": 2}", "duplicate"),
    ("{} // note", "cannot read 'f'"),
    ("{\"hooks\": []}", "'hooks' is not an object"),
    ("{\"hooks\": {\"PreToolUse\": {}}}", "'hooks.PreToolUse' is not a list"),
  ])
  func brokenSettingsAreRefused(_ text: String, _ words: String) {
    let error = #expect(throws: AgentError.self) {
      try ClaudeSettings.adding(Self.hook, to: Array(text.utf8), path: "f")
    }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    #expect(error?.description.contains("\nhelp: ") == true)
  }

  private static func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
    var rest = part.filter { ![0x20, 0x0A].contains($0) }[...]
    for byte in whole where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
