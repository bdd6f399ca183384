extension Verb {
  /// How well operands fit a path: by its length, then by how many words of it aren't `*`; nil
  /// unless they begin with all of it.
  ///
  /// - Parameter isShort: Whether a word may be the beginning of the path's.
  func fit(_ operands: [Argument], isShort: Bool = false) -> Int? {
    guard isPath else { return nil }
    var count = 0
    var literals = 0
    var rest = prefix.utf8[...]
    while let word = rest.popFirst(until: UInt8(ascii: " ")) {
      guard count < operands.count else { return nil }
      let operand = operands[count]
      count += 1
      if word.elementsEqual("*".utf8) { continue }
      literals += 1
      guard operand.isKnown, Self.isAmong(word, operand.text.utf8, isShort) else { return nil }
    }
    return count * Self.weight + literals
  }

  /// Whether an operand is one of the words with `|` between them.
  private static func isAmong(
    _ words: Substring.UTF8View,
    _ operand: String.UTF8View,
    _ isShort: Bool
  ) -> Bool {
    var rest = words
    while let word = rest.popFirst(until: UInt8(ascii: "|")) {
      if isShort ? word.starts(with: operand) : word.elementsEqual(operand) { return true }
    }
    return false
  }

  /// What a word of a path counts; no path is as long.
  static let weight = 100
}

extension Substring.UTF8View {
  /// Takes away the bytes up to a separator, and the separators around them; nil at the end.
  mutating func popFirst(until separator: UInt8) -> Substring.UTF8View? {
    guard let start = firstIndex(where: { $0 != separator }) else { return nil }
    let end = self[start...].firstIndex(of: separator) ?? endIndex
    defer { self = self[end...] }
    return self[start..<end]
  }
}
