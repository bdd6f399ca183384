extension Catalog {
  /// The description of a program, by the last component of its path.
  public static func tool(named name: String) -> Tool? {
    if let make = entry(name) { return make() }
    for list in aliases {
      if let tool = find(name, in: list) { return entry(tool)?() }
    }
    return nil
  }

  /// The names of every tool, sorted.
  public static var names: [String] { lists.flatMap { $0.map(\.key) }.sorted() }

  /// What makes the tool of exactly this name.
  static func entry(_ name: String) -> (@Sendable () -> Tool)? {
    for list in lists {
      if let make = find(name, in: list) { return make }
    }
    return nil
  }

  /// The value of a key in a list whose keys are sorted.
  private static func find<Value>(_ key: String, in list: KeyValuePairs<String, Value>) -> Value? {
    var range = list.startIndex..<list.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let pair = list[middle]
      if pair.key == key { return pair.value }
      range = pair.key < key ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
