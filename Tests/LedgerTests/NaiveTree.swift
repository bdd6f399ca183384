import Crypto

/// The definitions of RFC 6962, section 2.1, as they stand there: slow, and plainly right.
enum NaiveTree {
  static func leaf(_ bytes: [UInt8]) -> Digest { Digest(of: [0] + bytes) }

  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let first = leaves.first else { return Digest(of: "") }
    if leaves.count == 1 { return first }
    let (left, right) = halves(leaves)
    return node(root(left), root(right))
  }

  /// PATH(m, D[n]).
  static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
    if leaves.count <= 1 { return [] }
    let (left, right) = halves(leaves)
    return index < left.count
      ? path(index, left) + [root(right)] : path(index - left.count, right) + [root(left)]
  }

  /// PROOF(m, D[n]).
  static func proof(_ count: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
    count == 0 ? [] : subproof(count, leaves, true)
  }

  private static func subproof(
    _ count: Int,
    _ leaves: ArraySlice<Digest>,
    _ isWhole: Bool
  ) -> [Digest] {
    if count == leaves.count { return isWhole ? [] : [root(leaves)] }
    let (left, right) = halves(leaves)
    return count <= left.count
      ? subproof(count, left, isWhole) + [root(right)]
      : subproof(count - left.count, right, false) + [root(left)]
  }

  private static func node(_ left: Digest, _ right: Digest) -> Digest {
    Digest(of: [1] + left.bytes + right.bytes)
  }

  private static func halves(
    _ leaves: ArraySlice<Digest>
  ) -> (ArraySlice<Digest>, ArraySlice<Digest>) {
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    return (leaves.prefix(split), leaves.dropFirst(split))
  }
}
