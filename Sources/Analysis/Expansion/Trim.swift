/// `${x#pattern}` and `${x%pattern}` for the patterns that scripts use.
enum Trim {
  /// The text without the beginning that a pattern matches.
  static func prefix(of text: String, _ pattern: String, longest: Bool) -> String {
    let ends = longest ? Array(text.indices.reversed()) : Array(text.indices)
    let all = longest ? [text.endIndex] + ends : ends + [text.endIndex]
    for end in all where ShellPattern.matches(String(text[..<end]), pattern) {
      return String(text[end...])
    }
    return text
  }

  /// The text without the end that a pattern matches.
  static func suffix(of text: String, _ pattern: String, longest: Bool) -> String {
    let starts = longest ? Array(text.indices) : Array(text.indices.reversed())
    let all = longest ? starts + [text.endIndex] : [text.endIndex] + starts
    for start in all where ShellPattern.matches(String(text[start...]), pattern) {
      return String(text[..<start])
    }
    return text
  }
}
