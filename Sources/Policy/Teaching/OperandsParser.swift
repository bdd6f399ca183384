internal import Effects
internal import Tools
internal import YAML

/// Reads what the words of a taught tool mean that aren't options.
enum OperandsParser {
  private static let keys = [
    "each", "each-or-all", "first", "rest", "sources", "target", "alone", "command-after", "code",
    "script",
  ]

  static func operands(
    _ node: YAMLNode,
    inherited: Reversibility?
  ) throws(PolicyError) -> Operands {
    if case .scalar(let word) = node.content {
      switch word {
      case "none": return .none
      case "ignored": return .ignored
      case "command": return .command(after: 0)
      default:
        throw ToolParser.unknown(word, "operands", of: ["none", "ignored", "command"], node)
      }
    }
    let keys = try PolicyFileKeys(node, in: "'operands'", keys)
    func deeds(_ key: String) throws(PolicyError) -> [Deed] {
      guard let node = keys[key] else { return [] }
      return try DeedParser.deeds(node, inherited: inherited, hasWord: true)
    }
    if keys["each"] != nil { return .each(try deeds("each")) }
    if keys["each-or-all"] != nil { return .eachOrAll(try deeds("each-or-all")) }
    if keys["target"] != nil {
      return .sourcesThenTarget(
        sources: try deeds("sources"),
        target: try deeds("target"),
        alone: try deeds("alone")
      )
    }
    if let node = keys["first"] {
      var first: [[Deed]] = []
      for node in try ToolParser.items(node, "first", "a list, one for each word") {
        first.append(try DeedParser.deeds(node, inherited: inherited, hasWord: true))
      }
      return .list(first, rest: try deeds("rest"))
    }
    if let node = keys["code"] {
      let language = try DeedParser.language(try ToolParser.word(node, "code"), node)
      return .code(language, unless: [], rest: try deeds("rest"))
    }
    if let node = keys["script"] {
      return .script(try DeedParser.language(try ToolParser.word(node, "script"), node))
    }
    if let node = keys["command-after"] {
      guard case .scalar(let text) = node.content, let count = Int(text), (0...64).contains(count)
      else {
        throw .wrongForm(
          key: "command-after",
          wanted: "a number of words from 0 to 64",
          found: node.sort,
          line: node.line
        )
      }
      return .command(after: count)
    }
    throw .wrongForm(
      key: "operands",
      wanted: "one of 'each', 'each-or-all', 'first', 'target', 'code', 'script'",
      found: node.sort,
      line: node.line
    )
  }
}
