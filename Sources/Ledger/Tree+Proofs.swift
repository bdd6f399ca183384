internal import Crypto

extension Tree {
  /// The sibling hashes of an entry among the first `size`, from the leaf up.
  func inclusion(of index: Int, in size: Int) throws(LedgerError) -> [Digest] {
    guard index >= 0, index < size else { throw .notCovered(index: index, size: size) }
    var path: [Digest] = []
    var range = 0..<size
    // Walks down from the root, so the siblings come in the reverse order.
    while range.count > 1 {
      let middle = range.lowerBound + MerkleHash.split(range.count)
      if index < middle {
        path.append(try root(middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        path.append(try root(range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    return path.reversed()
  }

  /// The hashes that show the first `old` entries to be the beginning of the first `new`.
  func consistency(from old: Int, to new: Int) throws(LedgerError) -> [Digest] {
    guard old >= 0, old <= new else { throw .notCovered(index: old, size: new) }
    guard old > 0, old < new else { return [] }
    var path: [Digest] = []
    var range = 0..<new
    // RFC 6962's SUBPROOF(m, D[n], b): `isWhole` is its b, `old` its m counted from the left end.
    var isWhole = true
    while old < range.upperBound {
      let middle = range.lowerBound + MerkleHash.split(range.count)
      if old <= middle {
        path.append(try root(middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        path.append(try root(range.lowerBound..<middle))
        range = middle..<range.upperBound
        isWhole = false
      }
    }
    if !isWhole { path.append(try root(range)) }
    return path.reversed()
  }
}
