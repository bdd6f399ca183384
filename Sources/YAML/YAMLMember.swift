/// A key of a YAML mapping and its value.
public struct YAMLMember: Hashable, Sendable {
  /// The key's own piece.
  public var name: YAMLNode
  /// What the key leads to.
  public var value: YAMLNode

  /// The key; empty if it isn't a scalar.
  public var key: String {
    if case .scalar(let text) = name.content { text } else { "" }
  }

  /// The key's line, counted from 1.
  public var line: Int { name.line }
}
