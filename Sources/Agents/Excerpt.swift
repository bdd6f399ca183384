/// The start of a text that may be too long.
enum Excerpt {
  private static let note = "\n(cut here: the whole text is in 'stoplog log')"

  /// The text itself if it is short enough, else its start and a note that it was cut.
  ///
  /// - Parameter limit: The most UTF-16 units of the result, which is what agents written in
  ///   JavaScript count; at least 100. A character is never split.
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
