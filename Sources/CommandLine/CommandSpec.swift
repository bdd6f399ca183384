/// A command with its options, operands and commands of its own, as data.
///
/// Parsing, the help, the manual page and shell completion are all made from it.
public struct CommandSpec: Hashable, Sendable {
  /// The word that names it.
  public var name: String
  /// What it is for, in one sentence without a full stop, at most 70 characters.
  public var summary: String
  /// Paragraphs for the help, each one string without line breaks.
  public var discussion: [String]
  /// Its options; `--help` is always there and not listed.
  public var options: [OptionSpec]
  /// Its operands, in order.
  public var operands: [OperandSpec]
  /// Its commands; a command that has any takes no operands.
  public var subcommands: [CommandSpec]
  /// Whether the first operand ends the options, as for a command line that is passed on.
  public var endsAtOperand: Bool

  /// Describes a command.
  public init(
    _ name: String,
    summary: String,
    discussion: [String] = [],
    options: [OptionSpec] = [],
    operands: [OperandSpec] = [],
    subcommands: [CommandSpec] = [],
    endsAtOperand: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.options = options
    self.operands = operands
    self.subcommands = subcommands
    self.endsAtOperand = endsAtOperand
  }

  /// The options with `--help`.
  var allOptions: [OptionSpec] { options + [.helpOption] }

  /// The command that a path of words leads to; nil if one of them names none.
  public func command(at path: some Sequence<String>) -> CommandSpec? {
    var command = self
    for word in path {
      guard let next = command.subcommands.first(where: { $0.name == word }) else { return nil }
      command = next
    }
    return command
  }
}
