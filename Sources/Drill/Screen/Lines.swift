/// Laying text out in lines.
enum Lines {
  /// Breaks a text between words; every line after the first begins with the indent.
  static func wrap(_ text: String, width: Int, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// A text whose middle words are left out, and counted, if it is long.
  static func shortened(_ text: String, limit: Int) -> String {
    guard text.count > limit else { return text }
    let words = text.split(separator: " ")
    var head: [Substring] = []
    var length = 0
    for word in words {
      length += word.count + 1
      if length > limit - 40 { break }
      head.append(word)
    }
    let left = words.count - head.count - 1
    guard left > 0, let last = words.last else { return text }
    return (head + ["… \(left) more words …", last]).joined(separator: " ")
  }

  /// A text filled up with spaces.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
