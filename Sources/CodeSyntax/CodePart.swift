/// A part of a text in a program.
public enum CodePart: Hashable, Sendable {
  /// Characters that stand for themselves, escapes resolved.
  case text(String)
  /// An expression whose value is put here.
  case code(String)
  /// Something whose value isn't known.
  case unknown
}
