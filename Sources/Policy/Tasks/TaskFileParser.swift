internal import Effects
internal import YAML

/// Turns the nodes of a task's file into values.
struct TaskFileParser {
  /// What relative paths are meant from.
  let folder: String
  /// What `~` stands for.
  let home: String?

  static let keys = [
    "version", "goal", "environment", "scope", "must-survive", "keep-until-verified", "rollback",
    "escalations", "approvers", "sessions",
  ]
  /// The most things of one sort that a task names.
  static let limit = 200
  static let wantedItem =
    "a path, 'branch:NAME', or a sort of thing and a name such as 'table:shop/orders'"

  func document(_ root: YAMLNode) throws(PolicyError) -> TaskDocument {
    let keys = try PolicyFileKeys(root, in: "the task", Self.keys)
    if let version = keys["version"], version.content != .scalar("1") {
      throw .unknownVersion(Self.text(version), line: version.line)
    }
    var document = TaskDocument(goal: Self.line(try Self.required("goal", keys)), folder: folder)
    document.environment = try environment(keys)
    if let node = keys["scope"] { try readScope(node, into: &document) }
    if let node = keys["sessions"] {
      document.scope.sessions = try PolicyFileParser.words(node, "sessions").map(\.text)
    }
    if let node = keys["must-survive"] {
      for part in Self.parts(node) { document.mustSurvive.append(try item(part, "must-survive")) }
    }
    if let node = keys["keep-until-verified"] {
      for part in Self.parts(node) { document.keep.append(try keep(part)) }
    }
    document.rollback = Self.line(try keys.text("rollback") ?? "")
    if let node = keys["escalations"] {
      for part in Self.parts(node) { document.escalations.append(try escalation(part)) }
    }
    if let node = keys["approvers"] {
      document.approvers = try PolicyFileParser.words(node, "approvers").map(\.text)
    }
    for key in ["scope", "must-survive", "keep-until-verified", "escalations"] {
      guard let node = keys[key], Self.parts(node).count > Self.limit else { continue }
      throw .tooMany(limit: Self.limit, line: node.line)
    }
    return document
  }

  private static func required(
    _ key: String,
    _ keys: PolicyFileKeys
  ) throws(PolicyError) -> String {
    let node = try keys.require(key)
    guard let text = try keys.text(key), text.contains(where: { !$0.isWhitespace }) else {
      throw .wrongForm(key: key, wanted: "a text", found: "empty", line: node.line)
    }
    return text
  }

  private func environment(_ keys: PolicyFileKeys) throws(PolicyError) -> Environment {
    guard let node = keys["environment"] else { return .development }
    guard let environment = Environment(rawValue: Self.text(node)), environment != .unknown else {
      throw .unknownWord(
        Self.text(node),
        key: "environment",
        suggestion: "use one of: development, staging, production",
        line: node.line
      )
    }
    return environment
  }

  private func item(_ node: YAMLNode, _ key: String) throws(PolicyError) -> TaskItem {
    if case .scalar(let text) = node.content { return TaskItem(try pattern(text, key, node.line)) }
    let keys = try PolicyFileKeys(node, in: "'\(key)'", ["what", "in", "through", "backup"])
    return try item(keys, key)
  }

  private func item(_ keys: PolicyFileKeys, _ key: String) throws(PolicyError) -> TaskItem {
    let what = try keys.require("what")
    var item = TaskItem(try pattern(try keys.text("what") ?? "", key, what.line))
    if let node = keys["in"] {
      for word in try PolicyFileParser.words(node, "in") {
        item.within.append(try pattern(word.text, "in", word.line))
      }
    }
    if let node = keys["backup"] {
      for word in try PolicyFileParser.words(node, "backup") {
        let place = try pattern(word.text, "backup", word.line)
        if let holder = BackupPlace.holder(of: place, among: [item.what] + item.within) {
          throw .backupWithin(place.description, holder: holder.description, line: word.line)
        }
        item.backups.append(place)
      }
    }
    item.through = try keys.text("through") ?? ""
    if let node = keys["through"], item.through.contains(where: { "'\"\\$`|;&<>".contains($0) }) {
      throw .wrongForm(
        key: "through",
        wanted: "a client and its words, without quotes",
        found: "'\(item.through)'",
        line: node.line
      )
    }
    return item
  }

  private func keep(_ node: YAMLNode) throws(PolicyError) -> TaskKeep {
    let keys = try PolicyFileKeys(
      node,
      in: "'keep-until-verified'",
      ["what", "in", "through", "backup", "check"]
    )
    let item = try item(keys, "keep-until-verified")
    return TaskKeep(item, check: Self.line(try Self.required("check", keys)))
  }

  private func escalation(_ node: YAMLNode) throws(PolicyError) -> TaskEscalation {
    let keys = try PolicyFileKeys(node, in: "'escalations'", ["actions", "what"])
    let words = try PolicyFileParser.words(try keys.require("actions"), "actions")
    var actions: [Action] = []
    for word in words {
      guard let action = Action(rawValue: word.text),
        ![.read, .execute, .unknown].contains(action)
      else {
        throw .unknownWord(
          word.text,
          key: "actions",
          suggestion: "use one of: create, modify, overwrite, delete, send, grant",
          line: word.line
        )
      }
      actions.append(action)
    }
    let what = try keys.require("what")
    return TaskEscalation(actions, try pattern(try keys.text("what") ?? "", "what", what.line))
  }

  func pattern(
    _ text: String,
    _ key: String,
    _ line: Int
  ) throws(PolicyError) -> ResourcePattern {
    if let path = path(text) { return ResourcePattern(kind: nil, name: Glob(path)) }
    if text.hasPrefix("branch:"), text != "branch:" {
      return ResourcePattern(kind: .ref, name: Glob(String(text.dropFirst("branch:".count))))
    }
    guard let pattern = ResourcePattern(text), !pattern.name.pattern.isEmpty else {
      throw wrong(text, key, line)
    }
    return pattern
  }

  func wrong(_ text: String, _ key: String, _ line: Int) -> PolicyError {
    .wrongForm(key: key, wanted: Self.wantedItem, found: "'\(text)'", line: line)
  }

  /// An absolute path without `.` and `..`; nil if the word is no path.
  func path(_ text: String) -> String? {
    var whole = text
    if text == "~" || text.hasPrefix("~/") {
      guard let home else { return nil }
      whole = home + text.dropFirst()
    } else if text == "." || text == ".." || text.hasPrefix("./") || text.hasPrefix("../") {
      whole = folder + "/" + text
    }
    guard whole.hasPrefix("/") else { return nil }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A list's parts; anything else is a list of one.
  private static func parts(_ node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let nodes) = node.content { nodes } else { [node] }
  }

  private static func text(_ node: YAMLNode) -> String {
    if case .scalar(let text) = node.content { return text }
    return node.sort
  }

  /// A text without line breaks, which would let one thing look like another.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
