internal import Agents
internal import JSON
internal import Linux

/// A hook that `stoplog init` has registered, and the settings file as it was looked at last.
struct RegisteredHook: Hashable {
  /// The agent's name.
  var agent: String
  /// The settings file.
  var file: String
  /// The file's level.
  var level: ClaudeLevel
  /// The hook as it was registered.
  var hook: ClaudeHook
  /// What tells the file's state from others; empty if it wasn't there.
  var stamp: String
  /// Why calls go past it; empty if they don't.
  var problem = ""

  /// Looks at the file now.
  mutating func look() {
    // The stamp first: a change in between is seen at the next look.
    stamp = Self.stamp(of: file)
    switch ClaudeStanding.of(file, at: level, for: hook) {
    case .sound(let found):
      hook = found
      problem = ""
    case .missing(let why): problem = why
    }
  }

  /// Whether the file is another one than at the last look, or was written to: one stat(2).
  var isChanged: Bool { stamp != Self.stamp(of: file) }

  /// What is said of a hook that calls go past.
  var words: String {
    "the hook of \(Agent.named(agent)?.title ?? agent) in '\(file)' doesn't hold calls any more: "
      + problem
  }

  static func stamp(of path: String) -> String {
    guard let found = try? FileStatus(of: path, followingLinks: true) else { return "" }
    return [
      String(found.device), String(found.inode), String(found.size), String(found.modified),
      String(found.changed),
    ].joined(separator: ":")
  }
}

extension RegisteredHook {
  /// The hook as it is recorded.
  var json: JSONValue {
    [
      "agent": .string(agent), "file": .string(file), "level": .string(level.rawValue),
      "program": .string(hook.program), "timeout": .integer(hook.timeout),
      "arguments": .array(hook.arguments.map(JSONValue.string)), "stamp": .string(stamp),
      "problem": .string(problem),
    ]
  }

  /// Reads a hook; nil if it can't be read.
  init?(_ json: JSONValue) {
    guard let agent = json["agent"]?.string, let file = json["file"]?.string,
      let level = json["level"]?.string.flatMap(ClaudeLevel.init(rawValue:)),
      let program = json["program"]?.string, let timeout = json["timeout"]?.integer,
      let arguments = json["arguments"]?.array, let stamp = json["stamp"]?.string,
      let problem = json["problem"]?.string
    else { return nil }
    self.agent = agent
    self.file = file
    self.level = level
    hook = ClaudeHook(
      program: program,
      arguments: arguments.compactMap(\.string),
      timeout: timeout
    )
    self.stamp = stamp
    self.problem = problem
  }
}
