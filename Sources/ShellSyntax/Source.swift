/// A text that was parsed, with the parts of it that the tree leaves out.
public struct Source: Hashable, Sendable {
  /// The text.
  public var bytes: [UInt8]
  /// Everything between the tree's nodes, in the order it was read.
  public var trivia: [Trivia]
}
