/// Values that stand beside each other: those of a flat file, or the members of one table.
struct LeafGroup {
  /// The values by their names; of a name that stands twice, the last one.
  private(set) var values: [String: String] = [:]
  /// The values that stand for themselves, by their names in lower case; the first one of each.
  private(set) var own: [String: String] = [:]
  /// Whether one of them names a database.
  private(set) var namesDatabase = false

  mutating func add(_ leaf: Leaf) {
    values[leaf.name] = leaf.value
    let name = leaf.name.lowercased()
    if own[name] == nil, SecretForm.isOwn(leaf.value) { own[name] = leaf.value }
    if LeafGroup.names.contains(name) { namesDatabase = true }
  }

  /// What a database's name is called.
  static let names: Set<String> = ["database", "dbname"]
}
