/// What a program of `sed` or `awk` does beyond editing and printing.
enum FilterAct: Hashable {
  /// A file is replaced.
  case writes(String)
  /// A file gets more at its end.
  case appends(String)
  /// A shell runs code; nil if it isn't known.
  case shell(String?)
  /// Something that can't be told from the program.
  case unknown(String)
}
