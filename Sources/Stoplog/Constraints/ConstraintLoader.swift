internal import Agents
internal import Effects
internal import Linux
internal import Policy
internal import Tools

/// Reads the files in which people tell agents what not to do.
struct ConstraintLoader {
  /// The most bytes of a file.
  static let limit = 256 << 10

  /// What a file says.
  struct Content {
    var readings: [ConstraintReading] = []
    /// Why it can't be read; empty if it can.
    var problem = ""
  }

  let tools: Toolbox
  let home: String

  /// What tells a file from another one, and from itself before a change; empty if nothing is there.
  static func stamp(_ place: ConstraintPlace) -> String {
    guard let status = (try? FileStatus(of: place.path, followingLinks: true)) ?? nil else {
      return ""
    }
    return "\(status.device):\(status.inode):\(status.size):\(status.modified):\(status.changed)"
  }

  /// Reads a file; nil if there is none.
  func content(_ place: ConstraintPlace) -> Content? {
    if !place.root.isEmpty, let real = Path.resolved(place.path),
      let root = Path.resolved(place.root),
      !real.hasPrefix(root + "/")
    {
      return Content(problem: "it leads out of the project, to '\(real)'")
    }
    let problem = Self.problem(place.path)
    guard problem.isEmpty else { return Content(problem: problem) }
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try File.read(place.path, limit: Self.limit)
    } catch {
      return Content(problem: error.reason)
    }
    guard let bytes else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Content(problem: "it isn't UTF-8")
    }
    switch place.form {
    case .instructions:
      return Content(readings: readings(text, name: place.name))
    case .codex:
      let found = permissions.readings(codex: text, name: place.name)
      return Content(readings: found.map(tested))
    case .claude:
      guard let rules = ClaudePermissions(bytes)?.rules else {
        return Content(problem: "it isn't a JSON object")
      }
      let source = ConstraintSource(.permission, place.name, line: 1)
      let found = rules.map { permissions.reading(claude: $0.text, list: $0.list, source) }
      return Content(readings: found.map(tested))
    }
  }

  /// Why a file can't be read, before it is tried; empty if nothing is known against it.
  private static func problem(_ path: String) -> String {
    guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil else { return "" }
    if !status.isFile { return "it is no regular file" }
    return status.size > limit ? "it is over \(limit) bytes" : ""
  }

  /// What a text of instructions says.
  func readings(_ text: String, name: String = "AGENTS.md") -> [ConstraintReading] {
    ConstraintReader(tools: tools).readings(text, .file, name: name).map(tested)
  }

  /// What a person typed.
  func readings(chat message: String) -> [ConstraintReading] {
    ConstraintReader(tools: tools).readings(message, .chat, name: "chat").map(tested)
  }

  /// A rule that was in force before, by its sentence; nil if it is none any more.
  func again(_ sentence: String, _ source: ConstraintSource, language: String) -> Constraint? {
    guard source.sort == .permission else {
      return ConstraintReader(tools: tools).constraint(sentence, source, language: language)
    }
    if sentence.hasPrefix("prefix_rule") {
      return permissions.readings(codex: sentence, name: source.name).first?.constraint
    }
    let parts = sentence.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return permissions.reading(claude: String(parts[1]), list: String(parts[0]), source).constraint
  }

  private var permissions: PermissionReader { PermissionReader(tools: tools, home: home) }

  /// A reading whose rule has passed its own test, or says how it failed.
  private func tested(_ reading: ConstraintReading) -> ConstraintReading {
    guard let constraint = reading.constraint,
      let failure = ConstraintTest(tools: tools).failure(of: constraint)
    else { return reading }
    var reading = reading
    reading.meaning = .failed(constraint, failure)
    return reading
  }
}
