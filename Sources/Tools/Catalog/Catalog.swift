package import ToolDescriptions

/// The tools that are described, in lists of pairs that stay in alphabetical order.
///
/// Nothing is done with a list before a name is looked up in it, because a hook starts, looks up
/// one or two names, and ends.
public enum Catalog {
  /// What makes tools, by name.
  package typealias List = KeyValuePairs<String, @Sendable () -> Tool>
  /// Tools' names, by other names for them.
  package typealias Aliases = KeyValuePairs<String, String>

  /// All lists of tools.
  package static var lists: [List] { [everyday, development, machine] }
  /// All lists of other names.
  package static var aliases: [Aliases] { [everydayAliases, machineAliases] }
}
