package import ToolDescriptions

/// The tools that are described, in lists that stay in alphabetical order.
///
/// Nothing is done with a list before a name is looked up in it, because a hook starts, looks up
/// one or two names, and ends.
public enum Catalog {
  /// What makes a tool, and its name.
  package struct Entry: Sendable {
    package var name: String
    package var make: @Sendable () -> Tool

    init(_ name: String, _ make: @escaping @Sendable () -> Tool) {
      self.name = name
      self.make = make
    }
  }

  /// Another name for a tool.
  package struct Alias: Sendable {
    package var name: String
    package var tool: String

    init(_ name: String, _ tool: String) {
      self.name = name
      self.tool = tool
    }
  }

  /// All lists of tools, the most usual ones first; each is made when it is asked for.
  package static var lists: [@Sendable () -> [Entry]] {
    [{ usual }, { everyday }, { development }, { machine }]
  }
  /// All lists of other names.
  package static var aliases: [@Sendable () -> [Alias]] {
    [{ everydayAliases }, { machineAliases }]
  }
}
