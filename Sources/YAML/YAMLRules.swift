/// What a reader of YAML takes, at most.
public struct YAMLRules: Hashable, Sendable {
  /// The most bytes of a text.
  public var bytes: Int
  /// The most levels of nesting.
  public var depth: Int
  /// The most pieces of a text, keys too; what an alias repeats isn't counted.
  public var nodes: Int
  /// Whether only mappings, sequences and scalars are taken.
  ///
  /// Refused are anchors, aliases, tags, directives, keys that aren't scalars or stand twice, and a
  /// second document.
  public var isPlain: Bool

  /// Sets the bounds.
  public init(bytes: Int, depth: Int, nodes: Int, isPlain: Bool = false) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.isPlain = isPlain
  }
}
