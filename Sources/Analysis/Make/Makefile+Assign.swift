extension Makefile {
  /// Reads an assignment; false if the line is none.
  mutating func assign(_ line: ArraySlice<UInt8>, origin: MakeVariable.Origin) -> Bool {
    var line = line
    var origin = origin
    var exports = false
    while let modifier = Self.modifier(line) {
      if modifier == "override" { origin = .override }
      if modifier == "export" { exports = true }
      line = MakeBytes.trimStart(line.dropFirst(modifier.utf8.count))
    }
    guard let (left, sign, right) = Self.split(line) else { return false }
    guard let name = expand(left).known, !name.isEmpty,
      !name.utf8.contains(where: MakeBytes.isBlank)
    else {
      // Two words before the sign are a target and a variable of its own, which a rule reads.
      return false
    }
    if exports { exported.insert(name) }
    let before = variables[name]
    if let before, before.origin.rawValue > origin.rawValue { return true }
    let new = variable(before, sign, right, origin)
    variables[name] = new
    if name == ".RECIPEPREFIX" || name == ".DEFAULT_GOAL" {
      let value = expand(right)
      variables[name]?.value = .simple(value)
    }
    return true
  }

  private static func modifier(_ line: ArraySlice<UInt8>) -> String? {
    let word = MakeBytes.text(line.prefix { !MakeBytes.isBlank($0) })
    guard ["override", "export", "private"].contains(word) else { return nil }
    let rest = MakeBytes.trim(line.dropFirst(word.utf8.count))
    guard let first = rest.first, ![61, 58, 43, 63, 33].contains(first) else { return nil }
    return word
  }

  /// The name, the sign and the value; nil if a colon of a rule comes first.
  static func split(
    _ line: ArraySlice<UInt8>
  ) -> (left: ArraySlice<UInt8>, sign: String, right: ArraySlice<UInt8>)? {
    guard let place = MakeBytes.first(of: [61, 58], in: line) else { return nil }
    var start = place
    var end = place
    if line[place] == 58 {
      while end < line.endIndex, line[end] == 58 { end += 1 }
      guard end < line.endIndex, line[end] == 61 else { return nil }
    } else if place > line.startIndex, [43, 63, 33].contains(line[place - 1]) {
      start = place - 1
    }
    let left = MakeBytes.trim(line[line.startIndex..<start])
    guard !left.isEmpty else { return nil }
    let right = line[(end + 1)...].drop(while: MakeBytes.isBlank)
    return (left, MakeBytes.text(line[start..<end]) + "=", right)
  }

  /// A variable after an assignment.
  mutating func variable(
    _ before: MakeVariable?,
    _ sign: String,
    _ right: ArraySlice<UInt8>,
    _ origin: MakeVariable.Origin
  ) -> MakeVariable {
    switch sign {
    case ":=", "::=", ":::=":
      return MakeVariable(value: .simple(expand(right)), origin: origin)
    case "?=":
      // From the environment it counts as set, unless make was told nothing of it.
      if let before, before.origin != .builtIn { return before }
      guard knowsEnvironment else {
        return MakeVariable(value: .simple(RecipeText(.unknown)), origin: origin)
      }
      return MakeVariable(value: .recursive(MakeBytes.text(right)), origin: origin)
    case "!=":
      let code = expand(right)
      startup.append(code.shell)
      return MakeVariable(value: .simple(RecipeText(.output(code.shell))), origin: origin)
    case "+=":
      return MakeVariable(value: appended(before, right), origin: origin)
    default:
      return MakeVariable(value: .recursive(MakeBytes.text(right)), origin: origin)
    }
  }

  private mutating func appended(
    _ before: MakeVariable?,
    _ right: ArraySlice<UInt8>
  ) -> MakeVariable.Value {
    switch before?.value {
    case nil: return .recursive(MakeBytes.text(right))
    case .recursive(let text)?:
      let sum = text.isEmpty ? MakeBytes.text(right) : "\(text) \(MakeBytes.text(right))"
      guard spend(sum.utf8.count / 16 + 1), sum.utf8.count <= Self.textLimit else {
        skip("a variable of more than \(Self.textLimit) bytes is not read")
        return .simple(RecipeText(.unknown))
      }
      return .recursive(sum)
    case .simple(var value)?:
      if !value.isEmpty { value.append(.text(" ")) }
      value.append(expand(right))
      guard value.count <= Self.textLimit else {
        skip("a variable of more than \(Self.textLimit) bytes is not read")
        return .simple(RecipeText(.unknown))
      }
      return .simple(value)
    }
  }
}
