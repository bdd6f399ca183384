extension Makefile {
  /// Text with its references filled in.
  mutating func expand(_ bytes: ArraySlice<UInt8>) -> RecipeText {
    guard depth < Self.depthLimit else {
      skip("references inside each other beyond \(Self.depthLimit) levels are not read")
      return RecipeText(.unknown)
    }
    guard spend(bytes.count + 8) else { return RecipeText(.unknown) }
    depth += 1
    defer { depth -= 1 }
    var text = RecipeText()
    var index = bytes.startIndex
    var start = index
    while index < bytes.endIndex {
      guard bytes[index] == MakeBytes.dollar, index + 1 < bytes.endIndex else {
        index += 1
        continue
      }
      text.append(.text(MakeBytes.text(bytes[start..<index])))
      let before = text.count
      let next = bytes[index + 1]
      if next == MakeBytes.dollar {
        text.append(.text("$"))
        index += 2
      } else if next == 40 || next == 123 {
        guard let end = MakeBytes.closing(bytes, index + 1) else {
          skip("a reference that nothing closes")
          text.append(.unknown)
          return text
        }
        text.append(reference(bytes[(index + 2)..<end]))
        index = end + 1
      } else {
        text.append(value(MakeBytes.text([next])))
        index += 2
      }
      start = index
      let added = text.count - before
      guard spend(added / 4) else { return RecipeText(.unknown) }
      guard text.count <= Self.textLimit else {
        skip("a text of more than \(Self.textLimit) bytes is not read")
        return RecipeText(.unknown)
      }
    }
    text.append(.text(MakeBytes.text(bytes[start...])))
    return text
  }

  mutating func expand(_ text: String) -> RecipeText { expand(Array(text.utf8)[...]) }

  /// What stands between brackets: a function, a variable, or one with a replacement.
  private mutating func reference(_ body: ArraySlice<UInt8>) -> RecipeText {
    work += 1
    guard work <= Self.workLimit else {
      skip("more than \(Self.workLimit) references are not read")
      return RecipeText(.unknown)
    }
    let word = body.prefix { !MakeBytes.isBlank($0) && $0 != MakeBytes.newline }
    if word.count < body.count, let function = MakeFunction(rawValue: MakeBytes.text(word)) {
      let rest = body.dropFirst(word.count).drop {
        MakeBytes.isBlank($0) || $0 == MakeBytes.newline
      }
      return call(function, rest)
    }
    if let colon = MakeBytes.first(of: [58], in: body),
      let equals = MakeBytes.first(of: [61], in: body[(colon + 1)...])
    {
      return replace(body[..<colon], body[(colon + 1)..<equals], body[(equals + 1)...])
    }
    guard let name = expand(body).known else { return RecipeText(.unknown) }
    return value(name)
  }

  /// `$(NAME:from=to)`: by a pattern, or by the ends of words.
  private mutating func replace(
    _ name: ArraySlice<UInt8>,
    _ from: ArraySlice<UInt8>,
    _ to: ArraySlice<UInt8>
  ) -> RecipeText {
    guard let name = expand(name).known, let from = expand(from).known, let to = expand(to).known
    else { return RecipeText(.unknown) }
    let (pattern, result) = from.contains("%") ? (from, to) : ("%" + from, "%" + to)
    let words = value(name)
    guard spend(words.count * Self.wordCost) else { return RecipeText(.unknown) }
    return mapped(words) { word in
      Self.stem(of: word, pattern).map { Self.fill(result, $0) } ?? word
    }
  }

  /// The value of a variable.
  mutating func value(_ name: String) -> RecipeText {
    if let local = locals[name] { return local }
    if let part = part(name) { return part }
    if name == "MAKEFILE_LIST" { return RecipeText("Makefile") }
    guard let variable = variables[name] else {
      return knowsEnvironment ? RecipeText() : RecipeText(.unknown)
    }
    switch variable.value {
    case .simple(let text): return text
    case .recursive(let body): return expand(body)
    }
  }

  /// `$(@D)` and `$(@F)`: the folders or the names in an automatic variable.
  private func part(_ name: String) -> RecipeText? {
    guard name.utf8.count == 2, let last = name.last, last == "D" || last == "F",
      let whole = locals[String(name.dropLast())]
    else { return nil }
    return mapped(whole) { word in
      guard last == "D" else { return Paths.name(word) }
      return word.contains("/") ? Paths.parent(word) : "."
    }
  }

  /// How many steps a byte of a text is that is cut into words.
  static let wordCost = 4

  /// Every word of a text changed; unknown if one isn't known.
  func mapped(_ text: RecipeText, _ change: (String) -> String?) -> RecipeText {
    var words: [String] = []
    for word in text.words {
      guard let known = word.known else { return RecipeText(.unknown) }
      if let new = change(known) { words.append(new) }
    }
    return RecipeText(words.joined(separator: " "))
  }
}
