/// An argument of a call, or an entry of a map.
public struct CodeArgument: Hashable, Sendable {
  /// Its name; nil for one by position.
  public var name: String?
  /// Its value.
  public var value: Code
  /// Whether it stands for several, as `*args`.
  public var isSpread = false
}
