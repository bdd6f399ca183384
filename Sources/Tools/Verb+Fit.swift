extension Verb {
  /// How well operands fit a path: by its length, then by how many words of it aren't `*`; nil
  /// unless they begin with all of it.
  ///
  /// - Parameter isShort: Whether a word may be the beginning of the path's.
  func fit(_ operands: [Argument], isShort: Bool = false) -> Int? {
    guard isPath else { return nil }
    var count = 0
    var literals = 0
    for word in prefix.split(separator: " ") {
      guard count < operands.count else { return nil }
      let operand = operands[count]
      count += 1
      if word == "*" { continue }
      literals += 1
      guard operand.isKnown else { return nil }
      let isFound = word.split(separator: "|").contains {
        isShort ? $0.hasPrefix(operand.text) : $0 == operand.text
      }
      guard isFound else { return nil }
    }
    return count * Self.weight + literals
  }

  /// What a word of a path counts; no path is as long.
  static let weight = 100
}
