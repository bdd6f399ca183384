internal import Tools

/// What a parameter or a command substitution becomes.
enum Expansion: Hashable {
  case text(String)
  /// Several words, as of `"$@"`.
  case list([String])
  /// The paths that a search prints.
  case found(Argument.Found)
  /// A name or a number that isn't known, such as a branch; it is no option.
  case name
  case unknown
}
