public import ToolDescriptions

/// The tools that are described.
public enum Catalog {
  /// The description of a program, by the last component of its path.
  public static func tool(named name: String) -> Tool? {
    if let make = entry(name) { return make() }
    guard let alias = aliases[name] ?? machineAliases[name] else { return nil }
    return entry(alias)?()
  }

  /// What makes the tool of exactly this name.
  static func entry(_ name: String) -> (@Sendable () -> Tool)? {
    everyday[name] ?? development[name] ?? machineEntries[name]
  }

  /// Every tool by name, from all lists.
  static var entries: [String: @Sendable () -> Tool] {
    everyday.merging(development) { first, _ in first }
  }

  /// The names of every tool, sorted.
  public static var names: [String] { (Array(entries.keys) + machineEntries.keys).sorted() }
}
