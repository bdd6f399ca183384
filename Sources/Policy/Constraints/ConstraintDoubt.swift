/// Why a sentence is no rule.
enum ConstraintDoubt: Error, Hashable {
  /// It forbids nothing.
  case prose
  /// It would loosen, and nothing that is written here can.
  case loosens
  /// It says how code is written, which no command breaks.
  case style
  /// It can't be checked by what a command does.
  case vague(String)
  /// A part of it has no meaning here.
  case notUnderstood(String)
}
