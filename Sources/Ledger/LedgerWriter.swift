internal import Crypto
internal import JSON
public import Storage

/// Adds entries to the ledger; nothing else is ever done to it.
///
/// It is a value around the database, and as such belongs to one thread at a time.
public struct LedgerWriter {
  private let database: Database
  private let tree: Tree
  private var frontier = Frontier()

  /// Writes to the ledger of a database.
  public init(_ database: Database) {
    self.database = database
    tree = Tree(database: database)
  }

  /// Records something.
  ///
  /// When the call returns, the entry is on the disk; within a transaction of the caller, when
  /// that one is done.
  ///
  /// - Returns: The entry with its place.
  /// - Throws: ``LedgerError``; nothing is then recorded. ``LedgerError/broken(index:reason:)`` if
  ///   the last entries don't fit together, so that no honest entry covers up a forged one.
  /// - Complexity: O(log *n*) reads, one row written.
  @discardableResult
  public mutating func append(_ draft: Draft) throws(LedgerError) -> Entry {
    try append([draft])[0]
  }

  /// Records some things together, or none of them.
  ///
  /// - Returns: The entries with their places, as many as there are drafts.
  /// - Throws: As ``append(_:)-(Draft)``.
  @discardableResult
  public mutating func append(_ drafts: [Draft]) throws(LedgerError) -> [Entry] {
    var after = frontier
    let entries = try database.transaction { () throws(LedgerError) in
      var entries: [Entry] = []
      for draft in drafts { entries.append(try add(draft, to: &after)) }
      return entries
    }
    frontier = after
    return entries
  }

  /// What the ledger holds now.
  public func checkpoint() throws(LedgerError) -> Checkpoint {
    let head = try tree.head()
    return Checkpoint(origin: try tree.origin(), size: head.size, root: head.root)
  }

  private func add(_ draft: Draft, to frontier: inout Frontier) throws(LedgerError) -> Entry {
    let head = try tree.head()
    // Another process may have written since; or the caller undid our last entry.
    if frontier.size != head.size || frontier.root != head.root {
      frontier = try tree.frontier(head.size)
    }
    guard frontier.root == head.root else {
      throw .broken(index: head.size - 1, reason: "its root does not follow from the entries")
    }
    let entry = Entry(index: head.size, draft: draft.notBefore(head.time))
    let bytes = entry.bytes
    guard bytes.count <= Entry.limit else {
      throw .tooLarge(size: bytes.count, limit: Entry.limit)
    }
    // What can't be read back, such as a key with a NUL byte, must not get in.
    guard (try? JSONValue(parsing: bytes))?.bytes == bytes else {
      throw .malformed(object: "entry", reason: "its JSON does not read back the same")
    }
    let leaf = MerkleHash.leaf(bytes)
    let node = frontier.append(leaf: leaf)
    try insert(entry, bytes, [leaf, node, frontier.root])
    return entry
  }

  private func insert(
    _ entry: Entry,
    _ bytes: [UInt8],
    _ hashes: [Digest]
  ) throws(LedgerError) {
    _ = try tree.read { () throws(StorageError) in
      try database.run(
        "INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        .integer(entry.index),
        .text(entry.kind.rawValue),
        .text(entry.session),
        entry.hold.map(Value.text) ?? .null,
        entry.snapshot.map(Value.text) ?? .null,
        .integer(entry.isChanging ? 1 : 0),
        .blob(bytes),
        .blob(hashes[0].bytes),
        .blob(hashes[1].bytes),
        .blob(hashes[2].bytes)
      )
    }
  }
}
