internal import Effects

/// Reads `xargs`' command; the arguments that it adds aren't known (xargs(1)).
enum XargsReader {
  static func read(_ invocation: inout Invocation) {
    guard !invocation.operands.isEmpty else { return }
    let replaces = invocation.modes.contains("replace")
    let placeholder = invocation.placeholder ?? Argument("{}", origin: invocation.name.origin)
    let readsFile = invocation.value(of: "-a") != nil
    var words = invocation.operands.map { word in
      guard replaces, !placeholder.isKnown || word.text.contains(placeholder.text) else {
        return word
      }
      let before = word.prefix.split(placeholder.text).before
      var filled = Argument(unknown: word.text, prefix: before, origin: word.origin)
      filled.isInput = word.text == placeholder.text && !readsFile
      return filled
    }
    // What a file adds isn't what standard input holds.
    if readsFile, !replaces {
      words.append(Argument(unknown: "…", origin: invocation.name.origin))
    }
    invocation.runs(.command(words, hasMore: !replaces && !readsFile), origin: words[0].origin)
  }
}

extension String {
  /// What stands before and behind the first occurrence of a text; all of it before, if none.
  func split(_ text: String) -> (before: String, after: String) {
    guard !text.isEmpty else { return ("", self) }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return (String(self[..<start]), String(self[start...].dropFirst(text.count)))
      }
      start = index(after: start)
    }
    return (self, "")
  }
}
