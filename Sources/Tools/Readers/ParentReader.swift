internal import Effects

/// Reads a path of which the folders above are meant too, as of `rmdir -p`.
enum ParentReader {
  /// Claims a deed on each folder that the word names above its last part.
  static func read(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    var deed = deed
    deed.what = .path
    var rest = Substring(word.prefix)
    while let slash = rest.lastIndex(of: "/") {
      // What follows in a word that isn't known is a part of its own.
      let isLast = word.isKnown && rest.index(after: slash) == rest.endIndex
      rest = rest[..<slash]
      // A slash at the end has nothing behind it, and `/` itself can't go.
      if isLast || rest.isEmpty || rest == "." || rest == ".." { continue }
      var parent = Argument(String(rest), origin: word.origin)
      parent.isPattern = word.isPattern
      invocation.add([deed], on: parent)
    }
  }
}
