extension Makefile {
  /// Reads `ifeq` and its like, `else` and `endif`; false if the line is none of these.
  mutating func readCondition(_ word: String, _ line: ArraySlice<UInt8>) -> Bool {
    let rest = MakeBytes.trim(
      MakeBytes.withoutComment(line.dropFirst(word.utf8.count))
    )
    switch word {
    case "ifeq", "ifneq", "ifdef", "ifndef":
      let isInside = conditions.last?.isActive ?? true
      let holds = isInside && decide(word, rest)
      conditions.append(MakeCondition(isActive: holds, isTaken: holds, isInside: isInside))
    case "else":
      guard var condition = conditions.popLast() else { return true }
      let next = MakeBytes.text(rest.prefix { !MakeBytes.isBlank($0) })
      let mayHold = condition.isInside && !condition.isTaken
      if next.hasPrefix("if") {
        let test = MakeBytes.trim(rest.dropFirst(next.utf8.count))
        condition.isActive = mayHold && decide(next, test)
      } else {
        condition.isActive = mayHold
      }
      condition.isTaken = condition.isTaken || condition.isActive
      conditions.append(condition)
    case "endif": _ = conditions.popLast()
    default:
      // `ifeq(a,b)` without a blank is no condition for make either.
      return false
    }
    return true
  }

  /// Whether a condition holds; what can't be decided is taken as ``assumesTrue`` says.
  private mutating func decide(_ word: String, _ test: ArraySlice<UInt8>) -> Bool {
    let isNegated = word == "ifneq" || word == "ifndef"
    var holds: Bool?
    if word.hasSuffix("def") {
      holds = isDefined(MakeBytes.text(test))
    } else if let (left, right) = sides(test) {
      let (one, other) = (expand(left).known, expand(right).known)
      if let one, let other { holds = one == other }
    }
    guard let holds else {
      isTorn = true
      return assumesTrue
    }
    return holds != isNegated
  }

  private mutating func isDefined(_ text: String) -> Bool? {
    guard let name = expand(Array(text.utf8)[...]).known else { return nil }
    guard let variable = variables[name] else { return knowsEnvironment ? false : nil }
    switch variable.value {
    case .recursive(let body): return !body.isEmpty
    case .simple(let value): return !value.isEmpty
    }
  }

  /// The two sides of `(a,b)` or `"a" "b"`.
  private func sides(_ test: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    guard let first = test.first else { return nil }
    if first == 40, test.last == 41 {
      let parts = MakeBytes.arguments(test.dropFirst().dropLast(), limit: 2)
      guard parts.count == 2 else { return nil }
      return (MakeBytes.trim(parts[0]), MakeBytes.trim(parts[1]))
    }
    guard first == 34 || first == 39,
      let end = test.dropFirst().firstIndex(of: first)
    else { return nil }
    let second = MakeBytes.trim(test[(end + 1)...])
    guard let quote = second.first, quote == 34 || quote == 39, second.count > 1,
      second.last == quote
    else { return nil }
    return (test[(test.startIndex + 1)..<end], second.dropFirst().dropLast())
  }
}
