extension Catalog {
  /// The description of a program, by the last component of its path.
  public static func tool(named name: String) -> Tool? {
    if let make = entry(name) { return make() }
    for list in aliases {
      if let alias = find(name, in: list(), by: \.name) { return entry(alias.tool)?() }
    }
    return nil
  }

  /// The names of every tool, sorted.
  public static var names: [String] { lists.flatMap { $0().map(\.name) }.sorted() }

  /// What makes the tool of exactly this name.
  static func entry(_ name: String) -> (@Sendable () -> Tool)? {
    for list in lists {
      if let entry = find(name, in: list(), by: \.name) { return entry.make }
    }
    return nil
  }

  /// The element of a name in a list that is sorted by names.
  private static func find<Element>(
    _ name: String,
    in list: [Element],
    by nameOf: (Element) -> String
  ) -> Element? {
    var range = list.startIndex..<list.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = nameOf(list[middle])
      if found == name { return list[middle] }
      range = found < name ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
