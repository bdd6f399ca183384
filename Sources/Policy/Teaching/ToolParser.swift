internal import Effects
internal import Tools
internal import YAML

/// Turns the nodes below `tools` into descriptions, in the terms of the catalogue.
enum ToolParser {
  /// How many tools a file may describe.
  static let limit = 200

  static func tools(_ node: YAMLNode) throws(PolicyError) -> [TaughtTool] {
    var tools: [TaughtTool] = []
    for node in try items(node, "tools", "a list of tools") {
      let tool = try tool(node, inherited: nil, isTop: true)
      for name in [tool.name] + tool.aliases {
        if let first = tools.first(where: { ([$0.tool.name] + $0.tool.aliases).contains(name) }) {
          throw .duplicateTool(name, line: node.line, first: first.line)
        }
      }
      guard tools.count < limit else { throw .tooMany(limit: limit, line: node.line) }
      try ExampleParser.check(tool, node)
      tools.append(TaughtTool(tool, line: node.line))
    }
    return tools
  }

  private static let ownKeys = [
    "name", "aliases", "summary", "grammar", "flags", "values", "attached", "options", "operands",
    "does", "irreversible", "subcommands", "verbs", "other-words",
  ]

  private static func tool(
    _ node: YAMLNode,
    inherited: Reversibility?,
    isTop: Bool
  ) throws(PolicyError) -> Tool {
    let place = isTop ? "the tool" : "the subcommand"
    let keys = try PolicyFileKeys(
      node,
      in: place,
      ownKeys + (isTop ? ["source", "variables", "examples"] : [])
    )
    let name = try name(try keys.require("name"), isTop: isTop)
    let reversibility = try DeedParser.reversibility(keys) ?? inherited
    let summary = try keys.text("summary") ?? ""
    var tool = Tool(name, summary: summary)
    if isTop, tool.summary.isEmpty { throw .missingKey("summary", in: place, line: node.line) }
    tool.source = try keys.text("source") ?? ""
    tool.aliases = try list(keys["aliases"], "aliases")
    tool.flags = try spellings(keys["flags"], "flags")
    tool.values = try spellings(keys["values"], "values")
    tool.attached = try spellings(keys["attached"], "attached")
    if let node = keys["grammar"] { tool.grammar = try grammar(node) }
    if let node = keys["does"] {
      tool.does = try DeedParser.deeds(node, inherited: reversibility, hasWord: false)
    }
    if let node = keys["options"] {
      for node in try items(node, "options", "a list of options") {
        tool.options.append(try OptionParser.option(node, inherited: reversibility))
      }
    }
    if let node = keys["operands"] {
      tool.operands = try OperandsParser.operands(node, inherited: reversibility)
    }
    if let node = keys["other-words"] { tool.takesOtherWords = try isTrue(node, "other-words") }
    if let node = keys["variables"] {
      for node in try items(node, "variables", "a list of variables") {
        tool.variables.append(try OptionParser.variable(node, inherited: reversibility))
      }
    }
    try addOperations(keys, reversibility, to: &tool)
    try checkSpellings(tool, node)
    if let node = keys["examples"] { tool.examples = try ExampleParser.examples(node) }
    return tool
  }

  private static func addOperations(
    _ keys: PolicyFileKeys,
    _ reversibility: Reversibility?,
    to tool: inout Tool
  ) throws(PolicyError) {
    if let node = keys["subcommands"] {
      for node in try items(node, "subcommands", "a list of subcommands") {
        let next = try self.tool(node, inherited: reversibility, isTop: false)
        let known = Set(tool.subcommands.flatMap { [$0.name] + $0.aliases })
        if let name = ([next.name] + next.aliases).first(where: known.contains) {
          throw .usedTwice(name, what: "subcommand", line: node.line)
        }
        tool.subcommands.append(next)
      }
    }
    guard let node = keys["verbs"] else { return }
    for node in try items(node, "verbs", "a list of verbs") {
      let keys = try PolicyFileKeys(node, in: "the verb", ["prefix", "does", "irreversible"])
      let own = try DeedParser.reversibility(keys) ?? reversibility
      guard let prefix = try keys.text("prefix") else {
        throw .missingKey("prefix", in: "the verb", line: node.line)
      }
      let deeds = try DeedParser.deeds(
        try keys.require("does"),
        inherited: own,
        hasWord: true
      )
      tool.verbs.append(Verb(prefix, deeds))
    }
  }

  /// A spelling that stands twice would mean two things.
  private static func checkSpellings(_ tool: Tool, _ node: YAMLNode) throws(PolicyError) {
    var seen: Set<String> = []
    let plain = [tool.flags, tool.values, tool.attached].flatMap(\.list).map(String.init)
    for spelling in tool.options.flatMap(\.names) + plain {
      guard seen.insert(spelling).inserted else {
        throw .usedTwice(spelling, what: "option", line: node.line)
      }
    }
  }

  private static func name(_ node: YAMLNode, isTop: Bool) throws(PolicyError) -> String {
    let word = try word(node, "name")
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x2B, 0x3A: true
      default: false
      }
    }
    // `*` stands for every subcommand that isn't listed.
    guard isPlain && !word.hasPrefix("-") || (word == "*" && !isTop) else {
      throw .wrongForm(
        key: "name",
        wanted: "the name of a program, without folders",
        found: node.sort,
        line: node.line
      )
    }
    return word
  }

  private static let grammars: [(String, Grammar)] = [
    ("gnu", .gnu), ("posix", .posix), ("exact", .exact), ("negating", .negating),
    ("pflag", .pflag), ("single", .single), ("none", .none),
  ]

  private static func grammar(_ node: YAMLNode) throws(PolicyError) -> Grammar {
    let word = try word(node, "grammar")
    guard let grammar = grammars.first(where: { $0.0 == word }) else {
      throw unknown(word, "grammar", of: grammars.map(\.0), node)
    }
    return grammar.1
  }
}

// What the parsers of the parts share.
extension ToolParser {
  static func items(
    _ node: YAMLNode,
    _ key: String,
    _ wanted: String
  ) throws(PolicyError) -> [YAMLNode] {
    guard case .sequence(let nodes) = node.content else {
      throw .wrongForm(key: key, wanted: wanted, found: node.sort, line: node.line)
    }
    return nodes
  }

  static func word(_ node: YAMLNode, _ key: String) throws(PolicyError) -> String {
    guard case .scalar(let text) = node.content, !text.isEmpty,
      !text.contains(where: \.isWhitespace)
    else { throw .wrongForm(key: key, wanted: "one word", found: node.sort, line: node.line) }
    return text
  }

  /// Words of a list, or of a text that blanks part.
  static func list(_ node: YAMLNode?, _ key: String) throws(PolicyError) -> [String] {
    guard let node else { return [] }
    return try PolicyFileParser.words(node, key).flatMap { word in
      word.text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  static func spellings(_ node: YAMLNode?, _ key: String) throws(PolicyError) -> Spellings {
    let words = try list(node, key)
    if let node { try checkOptions(words, key, node) }
    return Spellings(words.joined(separator: " "))
  }

  static func checkOptions(
    _ words: [String],
    _ key: String,
    _ node: YAMLNode
  ) throws(PolicyError) {
    for word in words
    where !word.hasPrefix("-") || word == "-" || word == "--" || word.contains("=") {
      throw .wrongForm(
        key: key,
        wanted: "spellings of options with their dashes",
        found: "'\(word)'",
        line: node.line
      )
    }
  }

  static func isTrue(_ node: YAMLNode, _ key: String) throws(PolicyError) -> Bool {
    switch node.content {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default: throw .wrongForm(key: key, wanted: "true or false", found: node.sort, line: node.line)
    }
  }

  static func unknown(
    _ word: String,
    _ key: String,
    of known: [String],
    _ node: YAMLNode
  ) -> PolicyError {
    .unknownWord(
      word,
      key: key,
      suggestion: PolicyFileKeys.suggestion(for: word, of: known),
      line: node.line
    )
  }

  static func modes(_ node: YAMLNode?, _ key: String) throws(PolicyError) -> [Mode] {
    try list(node, key).map { Mode(stringLiteral: $0) }
  }
}
