internal import YAML

/// Reads the values of YAML with their lines; aliases are left out, so nothing is repeated.
enum YAMLLeaves {
  /// A text within the limit of settings files has too many values before it has so many pieces.
  private static let rules = YAMLRules(bytes: 4 << 20, depth: 48, nodes: 1 << 19)

  /// - Throws: ``Unknown`` if the text isn't YAML, or beyond a bound.
  static func read(_ text: String) throws(Unknown) -> [Leaf] {
    var leaves: [Leaf] = []
    do throws(YAMLError) {
      for document in try YAMLReader.documents(Array(text.utf8), rules) {
        collect(document, [], &leaves)
      }
    } catch {
      if case .notYAML(_, let line) = error {
        throw Unknown("line \(line) isn't understood as YAML")
      }
      throw Unknown(error.reason)
    }
    return leaves
  }

  private static func collect(_ node: YAMLNode, _ path: [String], _ leaves: inout [Leaf]) {
    switch node.content {
    case .scalar(let text): leaves.append(Leaf(path: path, value: text, line: node.line))
    case .alias: return
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() { collect(node, path + ["\(index)"], &leaves) }
    case .mapping(let members):
      for member in members {
        if case .scalar = member.name.content {
        } else {
          collect(member.name, path + ["?"], &leaves)
        }
        collect(member.value, path + [member.key], &leaves)
      }
    }
  }
}
