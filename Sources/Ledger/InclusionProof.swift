public import Crypto

/// Shows that an entry is among the first entries of a ledger (RFC 6962, section 2.1.1).
///
/// With it, one entry and a checkpoint can be checked by somebody who has nothing else.
public struct InclusionProof: Hashable, Sendable {
  /// The entry's place, from 0.
  public let index: Int
  /// How many entries the checkpoint covers; over `index`.
  public let size: Int
  /// The sibling hashes from the leaf up to the root, at most 63.
  public let path: [Digest]

  /// Takes over a proof, which may come from anybody.
  public init(index: Int, size: Int, path: [Digest]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// Whether the proof leads from this leaf hash to this root.
  ///
  /// - SeeAlso: RFC 9162, section 2.1.3.2, which spells the check out.
  public func leads(from leaf: Digest, to root: Digest) -> Bool {
    guard index >= 0, index < size else { return false }
    var node = index
    var last = size - 1
    var hash = leaf
    for sibling in path {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        hash = MerkleHash.node(sibling, hash)
        while node & 1 == 0 && node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        hash = MerkleHash.node(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }
}
