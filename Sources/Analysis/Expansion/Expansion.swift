internal import Tools

/// What a parameter or a command substitution becomes.
enum Expansion: Hashable {
  case text(String)
  /// Several words, as of `"$@"`.
  case list([String])
  /// The paths that a search prints.
  case found(Argument.Found)
  case unknown
}
