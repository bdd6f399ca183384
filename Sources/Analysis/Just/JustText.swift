/// Lines of a just recipe.
enum JustText {
  /// A line with `{{ }}` filled in; four braces stand for two.
  static func fill(_ line: String, _ reader: inout JustExpression) -> RecipeText {
    var result = RecipeText()
    var rest = line[...]
    while let open = rest.firstRange(of: "{{") {
      result.append(.text(String(rest[..<open.lowerBound])))
      rest = rest[open.upperBound...]
      if rest.hasPrefix("{{") {
        result.append(.text("{{"))
        rest = rest.dropFirst(2)
        continue
      }
      guard let close = rest.firstRange(of: "}}") else {
        result.append(.unknown)
        return result
      }
      result.append(reader.value(String(rest[..<close.lowerBound])))
      rest = rest[close.upperBound...]
    }
    result.append(.text(String(rest)))
    return result
  }

  /// Lines, with those joined that end in a backslash.
  static func joined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    var goesOn = false
    for line in lines {
      if goesOn, let last = joined.popLast() {
        joined.append(last + "\n" + line)
      } else {
        joined.append(line)
      }
      goesOn = line.hasSuffix("\\")
    }
    return joined
  }
}
