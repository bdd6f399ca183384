/// What a command line says, checked against the description of its command.
public struct Arguments: Hashable, Sendable {
  /// The words of the commands below the first, such as `["hold", "list"]`.
  public var path: [String] = []
  /// The words that aren't options, in order.
  public var operands: [String] = []
  /// Whether help is asked for; nothing else has been checked then.
  public var wantsHelp = false
  private var given: [String: [String]] = [:]

  /// Whether an option is given.
  public func has(_ option: String) -> Bool { given[option] != nil }

  /// The last value of an option; nil if it isn't given.
  public func value(_ option: String) -> String? { given[option]?.last }

  /// Every value of an option, in order.
  public func values(_ option: String) -> [String] { given[option] ?? [] }

  mutating func add(_ value: String?, to option: OptionSpec) {
    given[option.long, default: []] += value.map { [$0] } ?? []
  }
}
