internal import Crypto
public import Storage

/// The ledger's table, and the reading of its tree.
///
/// A row holds the entry's canonical bytes, the hash of its leaf, the root of the largest perfect
/// tree that ends with it (`node`), and the root of the whole tree up to it. With the nodes, every
/// subtree's root is a few look-ups away, and an append writes one row and nothing else. The other
/// columns repeat what stands in the bytes, for the indexes; `verify` compares them.
public enum LedgerTable {
  /// The steps that make the table, from the shared numbering of all modules.
  public static let migrations = [
    Migration(
      1,
      [
        """
        CREATE TABLE entry(
          number INTEGER PRIMARY KEY, kind TEXT NOT NULL, session TEXT NOT NULL, hold TEXT,
          snapshot TEXT, changes INTEGER NOT NULL, bytes BLOB NOT NULL, leaf BLOB NOT NULL,
          node BLOB NOT NULL, root BLOB NOT NULL)
        """,
        "CREATE INDEX entry_session ON entry(session)",
        "CREATE INDEX entry_kind ON entry(kind)",
        "CREATE INDEX entry_hold ON entry(hold) WHERE hold IS NOT NULL",
        "CREATE INDEX entry_snapshot ON entry(snapshot) WHERE snapshot IS NOT NULL",
        "CREATE TABLE ledger(origin TEXT NOT NULL)",
        // A name of 128 random bits, so that an approval for one ledger never fits another.
        "INSERT INTO ledger VALUES('stoplog.local/' || lower(hex(randomblob(16))))",
      ]
    ),
    Migration(
      4,
      [
        "DROP INDEX entry_kind",
        "CREATE INDEX entry_kind ON entry(kind) WHERE \(rare)",
        "CREATE INDEX entry_rare ON entry(session, kind) WHERE \(rare)",
      ]
    ),
  ]

  /// The condition of the index over rare kinds; a query has to repeat it word for word.
  ///
  /// Comparisons, because SQLite makes a table of its own for every `IN`, which every call would
  /// pay for; and written out, because every process would have to put them together.
  static let rare = """
    kind <> 'request' AND kind <> 'verdict' AND kind <> 'snapshot' AND kind <> 'start' \
    AND kind <> 'outcome'
    """

  /// Reads a hash out of a row.
  static func digest(
    _ row: borrowing Row,
    _ column: Int32,
    index: Int
  ) throws(StorageError) -> Digest {
    guard let digest = Digest(bytes: try row.blob(column)) else {
      throw .corrupt(path: "ledger", reason: "entry \(index) has a hash of the wrong length")
    }
    return digest
  }
}
