/// What a parameter or a command substitution becomes.
enum Expansion: Hashable {
  case text(String)
  /// Several words, as of `"$@"`.
  case list([String])
  case unknown
}
