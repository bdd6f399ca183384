/// How a tool tells options from operands.
public enum Grammar: Hashable, Sendable {
  /// Options anywhere, bundled short ones, abbreviated long ones (getopt_long(3)).
  case gnu
  /// As `gnu`, but the first operand ends the options.
  case posix
  /// Options anywhere with bundled short ones; long ones are never abbreviated.
  case exact
  /// As `gnu`, and `--no-NAME` switches off what `--NAME` switches on (gitcli(7), npm).
  case negating
  /// As `exact`, and a short option's argument may follow `=`, as Go's pflag reads them.
  case pflag
  /// As `pflag`, but the first operand ends the options.
  case pflagFirst
  /// As `exact`, but an option that isn't described takes every word up to the next option: the
  /// inputs of a remote operation, which say nothing about what sort of thing it does.
  case inputs
  /// Long options with one dash or two, never bundled, as Go's flag package reads them.
  case single
  /// No options: every word is an operand.
  case none
}
