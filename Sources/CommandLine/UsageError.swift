/// Why a command line can't be understood; nothing has been done.
public enum UsageError: Error, Hashable, Sendable {
  /// The option is none of the command's.
  case unknownOption(String, command: String, suggestion: String?)
  /// The word names no command.
  case unknownCommand(String, command: String, suggestion: String?)
  /// The option needs a value.
  case missingValue(option: String, value: String, command: String)
  /// The option takes no value.
  case unexpectedValue(option: String, command: String)
  /// The option's value is not one that it takes.
  case badValue(String, option: String, wanted: String, command: String)
  /// The option means nothing without another one.
  case missingOption(String, option: String, command: String)
  /// The two options can't be given together.
  case conflict(String, String, command: String)
  /// The option may be given once.
  case repeatedOption(String, command: String)
  /// The command needs one of its commands.
  case missingCommand(command: String)
  /// The command needs an operand.
  case missingOperand(String, command: String)
  /// The command takes no more operands.
  case unexpectedOperand(String, command: String)

  /// The exit status for all of these.
  public static let status: Int32 = 2
}

extension UsageError: CustomStringConvertible {
  /// What is wrong on the first line, what to do about it on the second.
  public var description: String {
    switch self {
    case .unknownOption(let option, let command, let suggestion):
      Self.text("use '\(option)'", "'\(command)' has no such option", suggestion, command)
    case .unknownCommand(let word, let command, let suggestion):
      Self.text("run '\(word)'", "'\(command)' has no such command", suggestion, command)
    case .missingValue(let option, let value, let command):
      "cannot use '\(option)': it needs a value\nhelp: write '\(option) \(value)'; see "
        + "'\(command) --help'"
    case .unexpectedValue(let option, let command):
      "cannot use '\(option)': it takes no value\nhelp: write '\(option)' alone; see "
        + "'\(command) --help'"
    case .badValue(let value, let option, let wanted, let command):
      "cannot use '\(value)': '\(option)' takes \(wanted)\nhelp: see '\(command) --help'"
    case .missingOption(let missing, let option, let command):
      "cannot use '\(option)': '\(missing)' is missing\nhelp: see '\(command) --help'"
    case .conflict(let option, let other, let command):
      "cannot use '\(option)': it can't be given with '\(other)'\nhelp: leave one of them out; see "
        + "'\(command) --help'"
    case .repeatedOption(let option, let command):
      "cannot use '\(option)': it is given twice\nhelp: give it once; see '\(command) --help'"
    case .missingCommand(let command):
      "cannot run '\(command)': it needs a command\nhelp: see '\(command) --help'"
    case .missingOperand(let name, let command):
      "cannot run '\(command)': '\(name)' is missing\nhelp: see '\(command) --help'"
    case .unexpectedOperand(let word, let command):
      "cannot use '\(word)': '\(command)' takes no more words\nhelp: see '\(command) --help'"
    }
  }

  private static func text(
    _ what: String,
    _ why: String,
    _ suggestion: String?,
    _ command: String
  ) -> String {
    let hint = suggestion.map { "did you mean '\($0)'? see" } ?? "see"
    return "cannot \(what): \(why)\nhelp: \(hint) '\(command) --help'"
  }
}
