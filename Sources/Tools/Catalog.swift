/// The tools that are described.
public enum Catalog {
  /// The description of a program, by the last component of its path.
  public static func tool(named name: String) -> Tool? {
    if let make = entries[name] { return make() }
    guard let alias = aliases[name], let make = entries[alias] else { return nil }
    return make()
  }

  /// Every tool by name, from all lists.
  static let entries = everyday.merging(development) { first, _ in first }

  /// The names of every tool, sorted.
  public static var names: [String] { entries.keys.sorted() }
}
