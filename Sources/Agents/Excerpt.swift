/// The start of a text that may be too long.
enum Excerpt {
  private static let note = "\n(cut here)"

  /// The text itself if it is short enough, else its start and a note that it was cut.
  ///
  /// A character is never split. The limit is in UTF-16 units, which is what agents written in
  /// JavaScript count, and at least 100.
  static func of(_ text: String, limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var room = limit - note.utf16.count
    let end = text.indices.first { index in
      room -= text[index].utf16.count
      return room < 0
    }
    return text[..<(end ?? text.endIndex)] + note
  }
}
