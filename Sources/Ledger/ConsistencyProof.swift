public import Crypto

/// Shows that a ledger only grew between two checkpoints (RFC 6962, section 2.1.2).
public struct ConsistencyProof: Hashable, Sendable {
  /// How many entries the older checkpoint covers.
  public let first: Int
  /// How many entries the newer checkpoint covers; at least `first`.
  public let second: Int
  /// The hashes, in the order of RFC 6962.
  public let path: [Digest]

  /// Takes over a proof, which may come from anybody.
  public init(first: Int, second: Int, path: [Digest]) {
    self.first = first
    self.second = second
    self.path = path
  }

  /// Whether the tree of the older root is the beginning of the tree of the newer one.
  ///
  /// - SeeAlso: RFC 9162, section 2.1.4.2, which spells the check out.
  public func leads(from old: Digest, to new: Digest) -> Bool {
    guard first >= 0, first <= second else { return false }
    if first == second { return path.isEmpty && old == new }
    // Every tree goes on from the empty one, and there is nothing to show.
    if first == 0 { return path.isEmpty && old == MerkleHash.empty }
    // The older root itself is left out of the proof if it is a node of the newer tree.
    var rest = (first & (first - 1) == 0 ? [old] : []) + path
    guard !rest.isEmpty else { return false }
    let start = rest.removeFirst()
    return climb(rest, from: start, old: old, new: new)
  }

  private func climb(_ hashes: [Digest], from start: Digest, old: Digest, new: Digest) -> Bool {
    var node = first - 1
    var last = second - 1
    while node & 1 == 1 {
      node >>= 1
      last >>= 1
    }
    var older = start
    var newer = start
    for hash in hashes {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        older = MerkleHash.node(hash, older)
        newer = MerkleHash.node(hash, newer)
        while node & 1 == 0 && node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        newer = MerkleHash.node(newer, hash)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && older == old && newer == new
  }
}
