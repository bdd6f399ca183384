internal import YAML

/// The keys of a mapping, checked against those that there are.
struct PolicyFileKeys {
  private let members: [YAMLMember]
  /// What the mapping is, in plain words.
  let place: String
  let line: Int

  init(_ node: YAMLNode, in place: String, _ known: [String]) throws(PolicyError) {
    guard case .mapping(let members) = node.content else {
      throw .wrongForm(key: place, wanted: "keys with values", found: node.sort, line: node.line)
    }
    for member in members where !known.contains(member.key) {
      throw .unknownKey(
        member.key,
        in: place,
        suggestion: Self.suggestion(for: member.key, of: known),
        line: member.line
      )
    }
    self.members = members
    self.place = place
    line = node.line
  }

  subscript(_ key: String) -> YAMLNode? { members.first { $0.key == key }?.value }

  func require(_ key: String) throws(PolicyError) -> YAMLNode {
    guard let node = self[key] else { throw .missingKey(key, in: place, line: line) }
    return node
  }

  /// The text of a key; nil if it isn't there.
  func text(_ key: String) throws(PolicyError) -> String? {
    guard let node = self[key] else { return nil }
    guard case .scalar(let text) = node.content, !text.isEmpty else {
      throw .wrongForm(key: key, wanted: "a text", found: node.sort, line: node.line)
    }
    return text
  }

  /// What to write instead of a word that isn't known.
  static func suggestion(for word: String, of known: [String]) -> String {
    let limit = max(1, min(3, word.count / 3))
    let near = known.map { ($0, distance(word, $0)) }.filter { $0.1 <= limit }
    if let best = near.min(by: { $0.1 < $1.1 }) { return "did you mean '\(best.0)'?" }
    return "use one of: \(known.joined(separator: ", "))"
  }

  /// How many letters have to be changed, put in or taken out.
  private static func distance(_ first: String, _ second: String) -> Int {
    let letters = Array(second)
    var row = Array(0...letters.count)
    for (index, letter) in first.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for place in letters.indices {
        let change = corner + (letters[place] == letter ? 0 : 1)
        corner = row[place + 1]
        row[place + 1] = min(change, corner + 1, row[place] + 1)
      }
    }
    return row[letters.count]
  }
}
