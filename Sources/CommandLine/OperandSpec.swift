/// What a command takes besides options, as data.
public struct OperandSpec: Hashable, Sendable {
  /// What it is called in the help, such as `command`.
  public var name: String
  /// What it is, in one sentence without a full stop.
  public var help: String
  /// How many words it takes.
  public var count: Count

  /// How many words an operand takes; only the last one of a command may take many.
  public enum Count: Hashable, Sendable {
    case one
    case optional
    case any
    case atLeastOne
  }

  /// Describes an operand.
  public init(_ name: String, help: String, count: Count = .one) {
    self.name = name
    self.help = help
    self.count = count
  }

  var isRequired: Bool { count == .one || count == .atLeastOne }
  var takesMany: Bool { count == .any || count == .atLeastOne }

  /// The operand as a line of usage shows it, such as `[path...]`.
  var usage: String {
    let word = takesMany ? name + "..." : name
    return isRequired ? word : "[\(word)]"
  }
}
