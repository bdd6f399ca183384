public import Effects

/// One thing that a piece of SQL would do if it ran.
///
/// It says nothing of rows that exist, of triggers, rules and views: those are the server's to tell.
public struct SQLEffect: Hashable, Sendable {
  /// What happens to the resource.
  public var action: Action
  /// What is touched; an empty name of kind `database` is the connected one.
  public var resource: Resource
  /// The bytes of the text that say so, as UTF-8 offsets from 0.
  public var range: Range<Int>
  /// What else the statement says.
  public var traits: Set<SQLTrait>
  /// What the statement does, or why it isn't known, in plain words.
  public var why: String

  /// Describes one effect.
  public init(
    _ action: Action,
    _ resource: Resource,
    range: Range<Int>,
    traits: Set<SQLTrait> = [],
    why: String = ""
  ) {
    self.action = action
    self.resource = resource
    self.range = range
    self.traits = traits
    self.why = why
  }
}

extension SQLEffect: CustomStringConvertible {
  /// The action, the resource and the traits, as tables and screens show them.
  public var description: String {
    let base = "\(action.rawValue) \(resource.kind.rawValue) \(resource.name)"
    if traits.isEmpty { return base }
    return base + " [" + traits.map(\.rawValue).sorted().joined(separator: ", ") + "]"
  }
}

extension SQLEffect {
  /// A text whose meaning isn't known.
  static func unknown(_ name: String, _ range: Range<Int>, why: String) -> SQLEffect {
    SQLEffect(.unknown, Resource(.text, name), range: range, why: why)
  }

  /// The same effect at another place.
  func placed(at range: Range<Int>) -> SQLEffect {
    SQLEffect(action, resource, range: range, traits: traits, why: why)
  }

  /// Whether the first stands before the second in the text; a fixed order for equal places.
  static func precedes(_ first: SQLEffect, _ second: SQLEffect) -> Bool {
    if first.range.lowerBound != second.range.lowerBound {
      return first.range.lowerBound < second.range.lowerBound
    }
    if first.range.upperBound != second.range.upperBound {
      return first.range.upperBound > second.range.upperBound
    }
    return first.description < second.description
  }
}
