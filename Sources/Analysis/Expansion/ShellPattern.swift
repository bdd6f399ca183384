/// Matches text against a shell pattern with `*`, `?` and a backslash before quoted characters.
enum ShellPattern {
  /// Whether the whole text matches; `[` stands for itself.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let text = Array(text.unicodeScalars)
    let pattern = Array(pattern.unicodeScalars)
    var position = 0
    var index = 0
    var star: (index: Int, position: Int)?
    while position < text.count {
      if index < pattern.count, pattern[index] == "*" {
        star = (index, position)
        index += 1
        continue
      }
      let isEscaped = index + 1 < pattern.count && pattern[index] == "\\"
      let wanted = isEscaped ? pattern[index + 1] : index < pattern.count ? pattern[index] : nil
      if let wanted, (!isEscaped && wanted == "?") || wanted == text[position] {
        index += isEscaped ? 2 : 1
        position += 1
      } else if let last = star {
        // INVARIANT: each step back moves the star's text one further, so this ends.
        star = (last.index, last.position + 1)
        index = last.index + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    while index < pattern.count && pattern[index] == "*" { index += 1 }
    return index == pattern.count
  }
}
