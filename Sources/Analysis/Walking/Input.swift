internal import Tools

/// What a command finds on its standard input.
enum Input {
  /// Nothing that anybody wrote for it.
  case none
  /// A text that is known.
  case text(String)
  /// A file.
  case file(Argument)
  /// Paths, as `find` prints them.
  case found(Argument.Found)
  /// Names or numbers, none of which is an option.
  case names
  /// The output of a program that answers questions, such as `yes`.
  case answers(String)
  /// Something that isn't known.
  case unknown
}
