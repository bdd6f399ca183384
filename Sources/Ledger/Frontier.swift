public import Crypto

/// The roots of the perfect trees that the leaves so far form, largest first.
///
/// It is all that an append needs: one root for each bit that is set in the size, so at most 63.
///
/// - SeeAlso: RFC 6962, section 2.1.
public struct Frontier: Hashable, Sendable {
  /// The number of leaves.
  public private(set) var size: Int
  private var roots: [Digest]

  /// Starts with no leaves.
  public init() {
    size = 0
    roots = []
  }

  /// Takes over roots that are known; nil if there isn't one for each bit of the size.
  public init?(size: Int, roots: [Digest]) {
    guard size >= 0, size.nonzeroBitCount == roots.count else { return nil }
    self.size = size
    self.roots = roots
  }

  /// Adds a leaf.
  ///
  /// - Returns: The root of the largest perfect tree that ends with this leaf.
  /// - Complexity: O(log *n*), and O(1) on average.
  @discardableResult
  public mutating func append(leaf: Digest) -> Digest {
    var node = leaf
    for _ in 0..<(~size).trailingZeroBitCount {
      guard let left = roots.popLast() else { break }
      node = MerkleHash.node(left, node)
    }
    roots.append(node)
    size += 1
    return node
  }

  /// The root of the tree over all leaves.
  public var root: Digest {
    guard let last = roots.last else { return MerkleHash.empty }
    return roots.dropLast().reversed().reduce(last) { MerkleHash.node($1, $0) }
  }
}
