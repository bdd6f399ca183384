/// How a tool tells options from operands.
public enum Grammar: Hashable, Sendable {
  /// Options anywhere, bundled short ones, abbreviated long ones (getopt_long(3)).
  case gnu
  /// As `gnu`, but the first operand ends the options.
  case posix
  /// Options anywhere with bundled short ones; long ones are never abbreviated.
  case exact
  /// Long options with one dash or two, never bundled, as Go's flag package reads them.
  case single
  /// No options: every word is an operand.
  case none
}
