/// Classes of characters that small readers of other languages share.
enum CharacterClass {
  /// Whether it may stand in a name.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }
}
