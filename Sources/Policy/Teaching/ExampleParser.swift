internal import Tools
internal import YAML

/// Reads the examples of a taught tool, and sees that they come true.
enum ExampleParser {
  static func examples(_ node: YAMLNode) throws(PolicyError) -> [Example] {
    var examples: [Example] = []
    for node in try ToolParser.items(node, "examples", "a list of examples") {
      let keys = try PolicyFileKeys(node, in: "the example", ["command", "does"])
      guard let command = try keys.text("command") else {
        throw .missingKey("command", in: "the example", line: node.line)
      }
      var example = Example(command)
      let does = try keys.require("does")
      if does.content != .sequence([]) {
        example.claims = try PolicyFileParser.words(does, "does").map(\.text)
      }
      examples.append(example)
    }
    return examples
  }

  /// Compares every example with what the description makes of it.
  static func check(_ tool: Tool, _ node: YAMLNode) throws(PolicyError) {
    guard !tool.examples.isEmpty else {
      throw .missingKey("examples", in: "the tool", line: node.line)
    }
    let lines = lines(node)
    for (index, example) in tool.examples.enumerated() {
      let line = index < lines.count ? lines[index] : node.line
      guard let found = tool.claims(of: example) else {
        throw .wrongForm(
          key: "command",
          wanted: "a command line that begins with '\(tool.name)'",
          found: "'\(example.command)'",
          line: line
        )
      }
      guard found == example.claims.sorted() else {
        throw .exampleFails(
          example.command,
          wanted: example.claims.sorted(),
          found: found,
          line: line
        )
      }
    }
  }

  /// The lines of the examples.
  private static func lines(_ node: YAMLNode) -> [Int] {
    guard case .mapping(let members) = node.content,
      case .sequence(let nodes)? = members.first(where: { $0.key == "examples" })?.value.content
    else { return [] }
    return nodes.map(\.line)
  }
}
