internal import Crypto
public import Storage

/// Reads the ledger; it can't write.
public struct LedgerReader {
  let database: Database
  let tree: Tree

  /// Reads the ledger of a database.
  public init(_ database: Database) {
    self.database = database
    tree = Tree(database: database)
  }

  /// How many entries there are.
  public func size() throws(LedgerError) -> Int { try tree.head().size }

  /// The time of the last entry, which no entry's time is after; nil if there is none.
  public func lastTime() throws(LedgerError) -> Int? {
    let head = try tree.head()
    return head.size == 0 ? nil : head.time
  }

  /// What the ledger holds now.
  public func checkpoint() throws(LedgerError) -> Checkpoint {
    let head = try tree.head()
    return Checkpoint(origin: try tree.origin(), size: head.size, root: head.root)
  }

  /// What the ledger held when it had `size` entries.
  public func checkpoint(at size: Int) throws(LedgerError) -> Checkpoint {
    try expect(size, in: 0...(try self.size()))
    return Checkpoint(origin: try tree.origin(), size: size, root: try tree.root(size))
  }

  /// Proves that an entry is among the first `size` entries.
  ///
  /// - Throws: ``LedgerError/notCovered(index:size:)`` if there aren't that many.
  /// - Complexity: O(log² *n*) look-ups.
  public func inclusionProof(of index: Int, in size: Int) throws(LedgerError) -> InclusionProof {
    try expect(size, in: 0...(try self.size()))
    return InclusionProof(
      index: index,
      size: size,
      path: try tree.inclusion(of: index, in: size)
    )
  }

  /// Proves that the ledger only grew between two sizes.
  ///
  /// - Throws: ``LedgerError/notCovered(index:size:)`` if there aren't that many entries.
  /// - Complexity: O(log² *n*) look-ups.
  public func consistencyProof(
    from first: Int,
    to second: Int
  ) throws(LedgerError) -> ConsistencyProof {
    try expect(second, in: 0...(try size()))
    return ConsistencyProof(
      first: first,
      second: second,
      path: try tree.consistency(from: first, to: second)
    )
  }

  /// The entry at a place; nil if there is none.
  public func entry(_ index: Int) throws(LedgerError) -> Entry? {
    guard index >= 0, index < Int.max else { return nil }
    var found: Entry?
    try each(Filter(range: index..<(index + 1))) { entry in
      found = entry
      return false
    }
    return found
  }

  private func expect(_ size: Int, in bounds: ClosedRange<Int>) throws(LedgerError) {
    guard bounds.contains(size) else { throw .notCovered(index: size, size: bounds.upperBound) }
  }
}
