/// Values that stand beside each other: those of a flat file, or the members of one table.
struct LeafGroup {
  private(set) var leaves: [Leaf] = []
  /// The values by their names; of a name that stands twice, the last one.
  private(set) var values: [String: String] = [:]
  /// Whether one of them names a database.
  private(set) var namesDatabase = false

  mutating func add(_ leaf: Leaf) {
    leaves.append(leaf)
    values[leaf.name] = leaf.value
    if LeafGroup.names.contains(leaf.name.lowercased()) { namesDatabase = true }
  }

  /// What a database's name is called.
  static let names: Set<String> = ["database", "dbname"]
}
