/// Turns a word with braces into the words that it stands for, within the limits.
struct BraceExpansion {
  private let pieces: [Braces.Piece]
  private let groups: BraceGroups
  private var left = Braces.pieceLimit

  init(_ pieces: [Braces.Piece], _ groups: BraceGroups) {
    self.pieces = pieces
    self.groups = groups
  }

  /// The variants of some pieces; nil beyond a limit.
  mutating func expand(_ range: Range<Int>, depth: Int) -> [[Braces.Piece]]? {
    var variants: [[Braces.Piece]] = [[]]
    var start = range.lowerBound
    var count = 0
    while let group = groups.first(in: start..<range.upperBound) {
      count += 1
      guard count <= Braces.depthLimit, depth <= Braces.depthLimit,
        let choices = choices(of: group, depth: depth)
      else { return nil }
      let before = Array(pieces[start..<group.open])
      guard let joined = combine(variants, choices.map { before + $0 }) else { return nil }
      variants = joined
      start = group.close + 1
    }
    return combine(variants, [Array(pieces[start..<range.upperBound])])
  }

  private mutating func choices(of group: BraceGroups.Group, depth: Int) -> [[Braces.Piece]]? {
    if let sequence = group.sequence { return sequence }
    var choices: [[Braces.Piece]] = []
    var start = group.open + 1
    for end in group.commas + [group.close] {
      guard let middle = expand(start..<end, depth: depth + 1) else { return nil }
      choices += middle
      if choices.count > Braces.limit { return nil }
      start = end + 1
    }
    return choices
  }

  /// Each of the first with each of the second.
  private mutating func combine(
    _ first: [[Braces.Piece]],
    _ second: [[Braces.Piece]]
  ) -> [[Braces.Piece]]? {
    guard first.count * second.count <= Braces.limit else { return nil }
    var all: [[Braces.Piece]] = []
    for head in first {
      for tail in second {
        left -= head.count + tail.count
        guard left >= 0 else { return nil }
        all.append(head + tail)
      }
    }
    return all
  }
}
