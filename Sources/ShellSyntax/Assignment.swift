/// `name=value` before a command: `A=1`, `A+=x`, `A[2]=y`, `A=(1 2)`.
public struct Assignment: Hashable, Sendable {
  /// The variable's name.
  public var name: String
  /// What stands between `[` and `]`.
  public var index: Word?
  /// Whether it is `+=`.
  public var isAppending: Bool
  /// What is assigned.
  public var value: Value
  /// The bytes.
  public var range: Range<Int>

  /// Holds an assignment.
  public init(
    name: String,
    index: Word? = nil,
    isAppending: Bool = false,
    value: Value,
    range: Range<Int>
  ) {
    self.name = name
    self.index = index
    self.isAppending = isAppending
    self.value = value
    self.range = range
  }

  /// What is assigned.
  public enum Value: Hashable, Sendable {
    /// One value; no parts for `name=`.
    case word(Word)
    /// The elements of an array; `[k]=v` is one word with its brackets as literals.
    case array([Word])
  }
}
