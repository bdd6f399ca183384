internal import Effects

/// An option of a tool: its spellings, its argument, and what it does.
public struct Option: Hashable, Sendable {
  /// Every spelling with its dashes, such as `-r` and `--recursive`.
  public var names: [String]
  /// Whether an argument follows.
  public var argument: Form
  /// The modes that it switches on.
  public var sets: [Mode]
  /// The modes that its argument switches on, by the argument.
  public var chooses: [String: [Mode]] = [:]
  /// What it does by itself, or with its argument.
  public var does: [Deed]
  /// Whether it skips a question that the tool would ask, or a check that it would make.
  public var skipsQuestion: Bool
  /// What its argument is to the tool beyond an effect.
  public var role: Role

  /// The forms of argument.
  public enum Form: Hashable, Sendable {
    case none
    /// In the same word or the next one.
    case required
    /// Only in the same word: `--color=auto`, `-i.bak`.
    case attached
    /// Two more words, of which deeds concern the second, as of `jq --rawfile NAME FILE`.
    case two
  }

  /// What an argument means to the words around it.
  public enum Role: Hashable, Sendable {
    case plain
    /// The working directory for everything else, as of `git -C`.
    case directory
    /// The directory that operands go into, as of `cp -t`.
    case target
    /// A part to which the tool keeps itself, as of `terraform -target`.
    case part
    /// The text that a command's words hold in place of what is filled in, as of `xargs -I`.
    case placeholder
    /// Options end behind it, and its argument is the first operand, as of `python -c`.
    case last
  }

  /// An option without an argument.
  public static func flag(
    _ names: String...,
    sets: [Mode] = [],
    does: [Deed] = [],
    skipsQuestion: Bool = false,
    role: Role = .plain
  ) -> Option {
    Option(
      names: names,
      argument: .none,
      sets: sets,
      does: does,
      skipsQuestion: skipsQuestion,
      role: role
    )
  }

  /// An option that needs an argument.
  public static func value(
    _ names: String...,
    sets: [Mode] = [],
    does: [Deed] = [],
    skipsQuestion: Bool = false,
    role: Role = .plain
  ) -> Option {
    Option(
      names: names,
      argument: .required,
      sets: sets,
      does: does,
      skipsQuestion: skipsQuestion,
      role: role
    )
  }

  /// An option whose argument may only stand in the same word.
  public static func optional(
    _ names: String...,
    sets: [Mode] = [],
    does: [Deed] = [],
    skipsQuestion: Bool = false,
    role: Role = .plain
  ) -> Option {
    Option(
      names: names,
      argument: .attached,
      sets: sets,
      does: does,
      skipsQuestion: skipsQuestion,
      role: role
    )
  }
}

extension Option {
  /// An option whose argument decides on modes, such as `--dry-run=client`.
  ///
  /// Any other argument switches on nothing.
  public static func choice(
    _ names: String...,
    argument: Form = .required,
    of modes: [String: [Mode]],
    sets: [Mode] = [],
    skipsQuestion: Bool = false
  ) -> Option {
    Option(
      names: names,
      argument: argument,
      sets: sets,
      chooses: modes,
      does: [],
      skipsQuestion: skipsQuestion,
      role: .plain
    )
  }

  /// Options without an argument or an effect, separated by blanks.
  public static func flags(_ names: String) -> Option {
    Option(names, argument: .none)
  }

  /// Options that need an argument and have no effect, separated by blanks.
  public static func values(_ names: String) -> Option {
    Option(names, argument: .required)
  }

  /// Options whose argument may only stand in the same word, and without an effect.
  public static func optionals(_ names: String) -> Option {
    Option(names, argument: .attached)
  }

  /// Options with two arguments.
  public static func pairs(_ names: String, does: [Deed] = []) -> Option {
    var option = Option(names, argument: .two)
    option.does = does
    return option
  }

  private init(_ names: String, argument: Form) {
    self.init(
      names: names.words,
      argument: argument,
      sets: [],
      does: [],
      skipsQuestion: false,
      role: .plain
    )
  }

  /// `--help`.
  public static let help = Option.flag("--help", sets: [.help])
  /// `--version`.
  public static let version = Option.flag("--version", sets: [.help])
}
