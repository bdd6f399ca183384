extension Tool {
  /// What the description makes of an example's command, sorted; nil if that is of another tool.
  ///
  /// Words are split at blanks, nothing is expanded.
  public func claims(of example: Example) -> [String]? {
    var words: [Argument] = []
    var offset = 0
    for word in example.command.split(separator: " ", omittingEmptySubsequences: false) {
      let end = offset + word.utf8.count
      if !word.isEmpty { words.append(Argument(String(word), origin: offset..<end)) }
      offset = end + 1
    }
    guard let first = words.first, first.text == name || aliases.contains(first.text) else {
      return nil
    }
    return claims(Array(words.dropFirst()), called: first).map(\.description).sorted()
  }
}
