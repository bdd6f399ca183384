internal import Crypto
internal import Storage

/// The ledger's Merkle tree, read from the table row by row as it is needed.
struct Tree {
  let database: Database

  /// The ledger's name.
  func origin() throws(LedgerError) -> String {
    let origin = try read { () throws(StorageError) in
      try database.first("SELECT origin FROM ledger") { row throws(StorageError) in
        try row.text(0)
      }
    }
    guard let origin else { throw .broken(index: 0, reason: "the ledger's name is missing") }
    return origin
  }

  /// How many entries there are, the root over them, and the time of the last one.
  func head() throws(LedgerError) -> (size: Int, root: Digest, time: Int) {
    let head = try read { () throws(StorageError) in
      try database.first(
        "SELECT number, root, substr(bytes, -28) FROM entry ORDER BY number DESC LIMIT 1"
      ) { row throws(StorageError) in
        let index = try row.integer(0)
        return (
          index, try LedgerTable.digest(row, 1, index: index), Self.time(endOf: try row.blob(2))
        )
      }
    }
    guard let (index, root, time) = head else { return (0, MerkleHash.empty, .min) }
    guard index >= 0, index < Int.max - 1 else {
      throw .broken(index: index, reason: "its number is out of bounds")
    }
    return (index + 1, root, time)
  }

  /// The time at the end of an entry's bytes: in canonical JSON it is the last member.
  private static func time(endOf bytes: [UInt8]) -> Int {
    guard bytes.last == UInt8(ascii: "}"), let colon = bytes.lastIndex(of: UInt8(ascii: ":"))
    else { return .min }
    return Int(String(decoding: bytes[(colon + 1)..<(bytes.count - 1)], as: UTF8.self)) ?? .min
  }

  /// The frontier of the first `size` entries.
  func frontier(_ size: Int) throws(LedgerError) -> Frontier {
    var roots: [Digest] = []
    var end = 0
    // From the largest tree to the smallest: each ends where the bits of the size so far say.
    for bit in (0..<(Int.bitWidth - 1)).reversed() where size & (1 << bit) != 0 {
      end += 1 << bit
      roots.append(try column("node", of: end - 1))
    }
    guard let frontier = Frontier(size: size, roots: roots) else {
      throw .notCovered(index: size, size: 0)
    }
    return frontier
  }

  /// The root of the first `size` entries.
  func root(_ size: Int) throws(LedgerError) -> Digest {
    size == 0 ? MerkleHash.empty : try column("root", of: size - 1)
  }

  /// The root over the entries of a range.
  ///
  /// - Complexity: O(log² *n*) look-ups.
  func root(_ range: Range<Int>) throws(LedgerError) -> Digest {
    let count = range.count
    if count == 1 { return try column("leaf", of: range.lowerBound) }
    // A perfect tree that no larger one ends with is stored as such.
    if count & -count == count, range.upperBound & -range.upperBound == count {
      return try column("node", of: range.upperBound - 1)
    }
    let middle = range.lowerBound + MerkleHash.split(count)
    return MerkleHash.node(
      try root(range.lowerBound..<middle),
      try root(middle..<range.upperBound)
    )
  }

  private func column(_ name: String, of index: Int) throws(LedgerError) -> Digest {
    let digest = try read { () throws(StorageError) in
      try database.first("SELECT \(name) FROM entry WHERE number = ?", .integer(index)) {
        row throws(StorageError) in try LedgerTable.digest(row, 0, index: index)
      }
    }
    guard let digest else { throw .broken(index: index, reason: "it is missing") }
    return digest
  }

  func read<Result>(
    _ work: () throws(StorageError) -> Result
  ) throws(LedgerError) -> Result {
    do throws(StorageError) {
      return try work()
    } catch {
      throw LedgerError(error)
    }
  }
}
