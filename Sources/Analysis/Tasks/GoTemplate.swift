/// Fills in `{{.NAME}}` of a Taskfile's commands (Go's text/template).
struct GoTemplate {
  /// How many bytes of texts and of what fills them are worked out for one file, and how many
  /// variables are given to tasks.
  static let workLimit = 1 << 20

  private var work = 0

  /// Counts work; false if it is too much.
  mutating func spend(_ count: Int) -> Bool {
    work += count
    return work <= Self.workLimit
  }

  /// The text with names filled in; what is more than a name isn't known, and neither is what is
  /// beyond the bound.
  mutating func fill(_ text: String, _ values: [String: RecipeText]) -> RecipeText {
    guard spend(text.utf8.count + 1) else { return RecipeText(.unknown) }
    var result = RecipeText()
    defer { work += result.count / 4 }
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 123, bytes[index + 1] == 123 else {
        index += 1
        continue
      }
      result.append(.text(MakeBytes.text(bytes[start..<index])))
      var end = index + 2
      while end + 1 < bytes.count, bytes[end] != 125 || bytes[end + 1] != 125 { end += 1 }
      let inner = MakeBytes.text(bytes[min(index + 2, bytes.count)..<min(end, bytes.count)])
      result.append(Self.value(inner, values))
      index = min(end + 2, bytes.count)
      start = index
      if result.count > Makefile.textLimit { return RecipeText(.unknown) }
    }
    result.append(.text(MakeBytes.text(bytes[start...])))
    return result
  }

  private static func value(_ inner: String, _ values: [String: RecipeText]) -> RecipeText {
    let words = MakeWords.split(inner).filter { $0 != "-" }
    guard words.count == 1, let word = words.first, word.hasPrefix(".") else {
      return RecipeText(.unknown)
    }
    return values[String(word.dropFirst())] ?? RecipeText(.unknown)
  }
}
