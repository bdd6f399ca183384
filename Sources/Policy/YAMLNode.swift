/// A piece of a YAML document, with its place.
struct YAMLNode: Hashable {
  var content: Content
  /// The line, counted from 1.
  var line: Int
  /// The column, counted from 1.
  var column: Int

  /// What a piece can be.
  enum Content: Hashable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLMember])
  }

  /// What it is, in plain words.
  var sort: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "'\(text)'"
    case .sequence: "a list"
    case .mapping: "keys with values"
    }
  }
}
