internal import Effects
internal import Tools
internal import YAML

/// Reads what a tool does: `delete database`, `overwrite path`, `read file /etc/acme.conf`.
enum DeedParser {
  private static let keys = [
    "does", "when", "unless", "irreversible", "reversible", "why", "safer",
  ]

  /// The deeds of a list; one by itself is a list of one.
  ///
  /// - Parameter hasWord: Whether there is a word that a path or a name can come from.
  static func deeds(
    _ node: YAMLNode,
    inherited: Reversibility?,
    hasWord: Bool
  ) throws(PolicyError) -> [Deed] {
    let nodes = if case .sequence(let nodes) = node.content { nodes } else { [node] }
    guard !nodes.isEmpty else {
      throw .wrongForm(key: "does", wanted: "what it does", found: "an empty list", line: node.line)
    }
    var deeds: [Deed] = []
    for node in nodes {
      deeds.append(try deed(node, inherited: inherited, hasWord: hasWord))
    }
    return deeds
  }

  /// What `irreversible` and `reversible` say; nil if neither is there.
  static func reversibility(_ keys: PolicyFileKeys) throws(PolicyError) -> Reversibility? {
    if let node = keys["irreversible"], try ToolParser.isTrue(node, "irreversible") {
      return .irreversible
    }
    if let node = keys["reversible"], try ToolParser.isTrue(node, "reversible") {
      return .reversible
    }
    return nil
  }

  private static func deed(
    _ node: YAMLNode,
    inherited: Reversibility?,
    hasWord: Bool
  ) throws(PolicyError) -> Deed {
    guard case .mapping = node.content else {
      var deed = try deed(phrase: node, hasWord: hasWord)
      if deed.action != .read { deed.reversibility = inherited }
      return deed
    }
    let keys = try PolicyFileKeys(node, in: "what it does", keys)
    var deed = try deed(phrase: try keys.require("does"), hasWord: hasWord)
    if deed.action != .read { deed.reversibility = try reversibility(keys) ?? inherited }
    deed.when = try ToolParser.modes(keys["when"], "when")
    deed.unless = try ToolParser.modes(keys["unless"], "unless")
    deed.why = try keys.text("why") ?? ""
    deed.safer = try keys.text("safer") ?? ""
    return deed
  }

  private static func deed(phrase node: YAMLNode, hasWord: Bool) throws(PolicyError) -> Deed {
    guard case .scalar(let text) = node.content else {
      throw .wrongForm(key: "does", wanted: wanted, found: node.sort, line: node.line)
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2 else {
      throw .wrongForm(key: "does", wanted: wanted, found: node.sort, line: node.line)
    }
    let actions = Action.allCases.filter { $0 != .unknown }
    guard let action = actions.first(where: { $0.rawValue == words[0] }) else {
      throw ToolParser.unknown(words[0], "does", of: actions.map(\.rawValue), node)
    }
    let what = try what(words[1], name: words.dropFirst(2).joined(separator: " "), node)
    guard hasWord || !what.takesPath else {
      throw .wrongForm(
        key: "does",
        wanted: "'here', 'path NAME' or another sort of thing, since no word names a path",
        found: "'\(text)'",
        line: node.line
      )
    }
    return Deed(action, what)
  }

  private static let wanted = "an action and what it is done to, such as 'delete database'"

  private static let places = ["path", "tree", "here", "project", "project-database", "stack"]
  private static let languages: [Language] = [
    .shell, .postgres, .psql, .sqlite, .mysql, .python, .javascript, .ruby, .perl, .awk, .sed,
    .other,
  ]

  private static func what(
    _ word: String,
    name: String,
    _ node: YAMLNode
  ) throws(PolicyError) -> What {
    switch (word, name.isEmpty) {
    case ("path", true): return .path
    case ("path", false): return .fixedPath(name)
    case ("tree", true): return .tree
    case ("here", true): return .here
    case ("project", true): return .project
    case ("project-database", true): return .database
    case ("stack", true): return .stack
    case ("code", _): return .code(try language(name, node))
    case ("script", _): return .script(try language(name, node))
    case ("input", _): return .input(try language(name, node))
    default: break
    }
    guard let kind = Resource.Kind(rawValue: word) else {
      let kinds = Resource.Kind.allCases.map(\.rawValue)
      throw ToolParser.unknown(
        word,
        "does",
        of: places + ["code", "script", "input"] + kinds,
        node
      )
    }
    return name.isEmpty ? .named(kind) : .fixed(kind, name)
  }

  static func language(_ name: String, _ node: YAMLNode) throws(PolicyError) -> Language {
    guard let language = languages.first(where: { $0.rawValue == name }) else {
      throw ToolParser.unknown(name, "does", of: languages.map(\.rawValue), node)
    }
    return language
  }
}

extension What {
  /// Whether a word has to say which path or which code is meant.
  fileprivate var takesPath: Bool {
    switch self {
    case .path, .tree, .code, .script: true
    default: false
    }
  }
}
