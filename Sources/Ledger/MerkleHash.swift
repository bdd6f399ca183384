internal import Crypto

/// The two hashes that a Merkle tree is made of (RFC 6962, section 2.1).
enum MerkleHash {
  /// The root of a tree without leaves.
  static let empty = Digest(of: "")

  /// The hash of a leaf: SHA-256 over 0x00 and its bytes.
  static func leaf(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update([0])
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of an inner node: SHA-256 over 0x01 and the hashes of its two children.
  static func node(_ left: Digest, _ right: Digest) -> Digest {
    Digest(of: [1] + left.bytes + right.bytes)
  }

  /// The largest power of two that is smaller than `count`, which is over 1.
  static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - (count - 1).leadingZeroBitCount - 1)
  }
}
