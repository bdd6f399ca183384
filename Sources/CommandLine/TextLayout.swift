/// Wrapping and aligning plain text.
enum TextLayout {
  /// The widest line of the help, in characters.
  static let width = 100

  /// Breaks a paragraph into lines; a word that is too long stands alone.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Two columns: a name, and beside it what it means; the meanings are aligned.
  static func columns(_ rows: [(name: String, meaning: String)]) -> [String] {
    let widest = min(32, rows.map(\.name.count).max() ?? 0)
    let indent = String(repeating: " ", count: widest + 4)
    return rows.flatMap { row in
      let lines = wrap(row.meaning, width: width - indent.count)
      let gap = widest - row.name.count
      let head = "  " + row.name + String(repeating: " ", count: max(0, gap) + 2)
      guard gap >= 0, let first = lines.first else {
        return ["  " + row.name] + lines.map { indent + $0 }
      }
      return [head + first] + lines.dropFirst().map { indent + $0 }
    }
  }
}
