/// Which braces of a word belong together and mean something.
struct BraceGroups {
  /// One group: its braces, and the commas between them that part it.
  struct Group {
    var open: Int
    var close: Int
    var commas: [Int]
    /// What a sequence such as `{1..5}` stands for; nil if commas part the group.
    var sequence: [[Braces.Piece]]?
  }

  /// The groups by where they open, in order.
  private var groups: [Group] = []

  var isEmpty: Bool { groups.isEmpty }

  /// Finds them in one pass; nil if they nest too deeply.
  init?(_ pieces: [Braces.Piece]) {
    var open: [(index: Int, commas: [Int])] = []
    for (index, piece) in pieces.enumerated() {
      if piece.isCharacter("{") {
        open.append((index, []))
      } else if piece.isCharacter(","), !open.isEmpty {
        open[open.count - 1].commas.append(index)
      } else if piece.isCharacter("}"), let last = open.popLast() {
        if !last.commas.isEmpty {
          groups.append(Group(open: last.index, close: index, commas: last.commas))
        } else if let values = Braces.sequence(pieces[(last.index + 1)..<index]) {
          groups.append(Group(open: last.index, close: index, commas: [], sequence: values))
        }
      }
    }
    groups.sort { $0.open < $1.open }
    guard isShallow else { return nil }
  }

  private var isShallow: Bool {
    var closes: [Int] = []
    for group in groups {
      while let last = closes.last, last < group.open { closes.removeLast() }
      closes.append(group.close)
      if closes.count > Braces.depthLimit { return false }
    }
    return true
  }

  /// The first group that lies within some pieces.
  func first(in range: Range<Int>) -> Group? {
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].open < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < groups.count, groups[low].close < range.upperBound else { return nil }
    return groups[low]
  }
}
