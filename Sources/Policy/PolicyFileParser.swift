internal import Effects
internal import YAML

/// Turns the nodes of a `stoplog.yaml` into values.
enum PolicyFileParser {
  /// The most bytes of a file.
  static let byteLimit = 256 << 10
  /// The most levels of nesting.
  static let depthLimit = 16
  /// The most pieces of a file.
  static let nodeLimit = 20_000

  private static let rules = YAMLRules(
    bytes: byteLimit,
    depth: depthLimit,
    nodes: nodeLimit,
    isPlain: true
  )

  /// The one document of a file, with nothing in it that says a thing twice.
  ///
  /// - Parameter key: The key that is missing if there is nothing in it.
  static func root(
    _ bytes: [UInt8],
    first key: String = "version"
  ) throws(PolicyError) -> YAMLNode {
    let documents: [YAMLNode]
    do throws(YAMLError) {
      documents = try YAMLReader.documents(bytes, rules)
    } catch {
      throw .notRead(error)
    }
    guard let root = documents.first else {
      throw .missingKey(key, in: "the file", line: 1)
    }
    return root
  }

  static func file(_ root: YAMLNode) throws(PolicyError) -> PolicyFile {
    let keys = try PolicyFileKeys(
      root,
      in: "the file",
      [
        "version", "scope", "environments", "rules", "mass", "snapshot", "tools", "outside",
        reachKey, proofKey, "review", "wait",
      ]
    )
    try checkVersion(keys)
    var file = PolicyFile()
    if let node = keys["scope"] { file.scope = try folders(node) }
    if let node = keys["environments"] { file.environments = try environments(node) }
    if let node = keys["rules"] { file.rules = try rules(node) }
    if let node = keys["mass"] { file.mass = try number(node, "mass", from: 1) }
    if let node = keys["snapshot"] { file.snapshot = try snapshot(node) }
    if let node = keys["tools"] { file.tools = try ToolParser.tools(node) }
    if let node = keys["outside"] {
      file.isOutsideReadOnly = try says("read-only", node, "outside")
    }
    if let node = keys["review"] { file.isPeerReviewed = try says("peer", node, "review") }
    let reach = try holdsReach(keys)
    file.holdsReach = reach == true
    file.tellsReach = reach == false
    file.wait = try PolicyFileRule.wait(keys)
    if let node = keys[proofKey] { file.proofAge = try age(node) }
    return file
  }

  private static let reachKey = "production-in-reach"
  private static let proofKey = "restore-proof"

  /// A span such as `24h` or `3d`, at most a year.
  private static func age(_ node: YAMLNode) throws(PolicyError) -> Int {
    let units: [Character: Int] = ["m": 60_000, "h": 3_600_000, "d": 86_400_000]
    let written = text(node)
    guard let unit = written.last.flatMap({ units[$0] }), let number = Int(written.dropLast()),
      (1...525_600).contains(number), number * unit <= 366 * 86_400_000
    else {
      throw .wrongForm(
        key: proofKey,
        wanted: "a span such as 24h or 3d",
        found: node.sort,
        line: node.line
      )
    }
    return number * unit
  }

  /// What is done where production is in reach: `hold` or `tell`; nil if the file doesn't say.
  private static func holdsReach(_ keys: PolicyFileKeys) throws(PolicyError) -> Bool? {
    guard let node = keys[reachKey] else { return nil }
    switch node.content {
    case .scalar("hold"): return true
    case .scalar("tell"): return false
    default:
      throw .wrongForm(
        key: reachKey,
        wanted: "hold or tell",
        found: text(node),
        line: node.line
      )
    }
  }

  static func userFile(_ root: YAMLNode) throws(PolicyError) -> UserFile {
    let keys = try PolicyFileKeys(
      root,
      in: "the user's file",
      ["version", "environments", "tools", "outside", reachKey, proofKey, "review", "wait"]
    )
    try checkVersion(keys)
    var file = UserFile()
    if let node = keys["environments"] { file.environments = try environments(node) }
    if let node = keys["tools"] { file.tools = try ToolParser.tools(node) }
    if let node = keys["outside"] {
      file.isOutsideReadOnly = try says("read-only", node, "outside")
    }
    if let node = keys["review"] { file.isPeerReviewed = try says("peer", node, "review") }
    let reach = try holdsReach(keys)
    file.holdsReach = reach == true
    file.tellsReach = reach == false
    file.wait = try PolicyFileRule.wait(keys)
    if let node = keys[proofKey] { file.proofAge = try age(node) }
    return file
  }

  /// A key that has one word only, so that no file loosens what another one says.
  private static func says(
    _ word: String,
    _ node: YAMLNode,
    _ key: String
  ) throws(PolicyError) -> Bool {
    guard node.content == .scalar(word) else {
      throw .wrongForm(
        key: key,
        wanted: "the word '\(word)'",
        found: "'\(text(node))'",
        line: node.line
      )
    }
    return true
  }

  private static func checkVersion(_ keys: PolicyFileKeys) throws(PolicyError) {
    let version = try keys.require("version")
    guard version.content == .scalar("1") else {
      throw .unknownVersion(text(version), line: version.line)
    }
  }

  private static func text(_ node: YAMLNode) -> String {
    if case .scalar(let text) = node.content { return text }
    return node.sort
  }

  private static func folders(_ node: YAMLNode) throws(PolicyError) -> [String] {
    var folders: [String] = []
    for item in try words(node, "scope") {
      let parts = item.text.split(separator: "/").filter { $0 != "." }
      guard !item.text.hasPrefix("/"), !item.text.hasPrefix("~"), !parts.contains("..") else {
        throw .wrongForm(
          key: "scope",
          wanted: "folders within the project",
          found: "'\(item.text)'",
          line: item.line
        )
      }
      folders.append(parts.isEmpty ? "." : parts.joined(separator: "/"))
    }
    return folders
  }

  private static func environments(_ node: YAMLNode) throws(PolicyError) -> EnvironmentNames {
    let keys = try PolicyFileKeys(
      node,
      in: "'environments'",
      ["production", "staging", "development"]
    )
    var names = EnvironmentNames()
    if let node = keys["production"] {
      names.production = try words(node, "production").map(\.text)
    }
    if let node = keys["staging"] { names.staging = try words(node, "staging").map(\.text) }
    if let node = keys["development"] {
      names.development = try words(node, "development").map(\.text)
    }
    return names
  }

  private static func snapshot(_ node: YAMLNode) throws(PolicyError) -> SnapshotLimits {
    let keys = try PolicyFileKeys(node, in: "'snapshot'", ["files", "bytes"])
    var limits = SnapshotLimits()
    if let node = keys["files"] { limits.files = try number(node, "files", from: 0) }
    if let node = keys["bytes"] {
      guard case .scalar(let text) = node.content, let size = SnapshotLimits.bytes(of: text) else {
        throw .wrongForm(
          key: "bytes",
          wanted: "a size such as 500MB or 2GB",
          found: node.sort,
          line: node.line
        )
      }
      limits.bytes = size
    }
    return limits
  }

  private static func rules(_ node: YAMLNode) throws(PolicyError) -> [ProjectRule] {
    guard case .sequence(let nodes) = node.content else {
      throw .wrongForm(key: "rules", wanted: "a list of rules", found: node.sort, line: node.line)
    }
    var rules: [ProjectRule] = []
    for node in nodes {
      let rule = try PolicyFileRule.rule(node)
      if let other = rules.first(where: { $0.name == rule.name }) {
        throw .duplicateRule(rule.name, line: rule.line, first: other.line)
      }
      rules.append(rule)
    }
    return rules
  }

  private static func number(
    _ node: YAMLNode,
    _ key: String,
    from least: Int
  ) throws(PolicyError) -> Int {
    guard case .scalar(let text) = node.content,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number >= least
    else {
      throw .wrongForm(
        key: key,
        wanted: "a whole number from \(least)",
        found: node.sort,
        line: node.line
      )
    }
    return number
  }

  /// The words of a list; a single word is a list of one.
  static func words(
    _ node: YAMLNode,
    _ key: String
  ) throws(PolicyError) -> [(text: String, line: Int)] {
    let items: [YAMLNode] =
      if case .sequence(let nodes) = node.content { nodes } else { [node] }
    var words: [(text: String, line: Int)] = []
    for item in items {
      guard case .scalar(let text) = item.content, !text.isEmpty else {
        throw .wrongForm(key: key, wanted: "words", found: item.sort, line: item.line)
      }
      words.append((text, item.line))
    }
    guard !words.isEmpty else {
      throw .wrongForm(key: key, wanted: "words", found: "an empty list", line: node.line)
    }
    return words
  }
}
