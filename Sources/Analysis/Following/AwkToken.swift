/// A token of an `awk` program.
enum AwkToken: Hashable {
  case name(String)
  /// A text in quotes, escapes resolved.
  case text(String)
  case pattern
  case number
  case sign(String)
  case newline
}
