/// A piece of a YAML document, with its place.
public struct YAMLNode: Hashable, Sendable {
  /// What it holds.
  public var content: Content
  /// The name by which the document repeats it; nil if it has none.
  public var anchor: String?
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int

  /// What a piece can be.
  public enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLMember])
    /// What has this anchor, again.
    case alias(String)
  }

  /// What it is, in plain words.
  public var sort: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "'\(text)'"
    case .sequence: "a list"
    case .mapping: "keys with values"
    case .alias(let name): "an alias of '\(name)'"
    }
  }
}
