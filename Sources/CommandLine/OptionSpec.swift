/// An option of a command, as data.
public struct OptionSpec: Hashable, Sendable {
  /// The long name without its dashes, such as `json`; it also names the option in ``Arguments``.
  public var long: String
  /// The letter of the short form; nil if there is none.
  public var short: Character?
  /// What the value is called in the help, such as `DIR`; nil for an option without a value.
  public var value: String?
  /// What it does, in one sentence without a full stop.
  public var help: String
  /// Whether it may be given more than once.
  public var isRepeatable: Bool

  /// Describes an option; it takes a value if the value has a name.
  public init(
    _ long: String,
    short: Character? = nil,
    value: String? = nil,
    help: String,
    isRepeatable: Bool = false
  ) {
    self.long = long
    self.short = short
    self.value = value
    self.help = help
    self.isRepeatable = isRepeatable
  }

  /// The option that every command has.
  static let helpOption = OptionSpec("help", short: "h", help: "Print this help and exit")

  /// Both forms as the help shows them, such as `-C, --cwd DIR`.
  var usage: String {
    let letter = short.map { "-\($0), " } ?? "    "
    return letter + "--" + long + (value.map { " " + $0 } ?? "")
  }
}
