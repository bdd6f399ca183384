public import Crypto
internal import JSON
internal import Storage

extension LedgerReader {
  /// Computes the whole tree anew and compares it with everything that is stored.
  ///
  /// Found are edited bytes, columns and hashes, and rows that are missing, moved or inserted. An
  /// attacker who computes every later hash anew, or who cuts off the end, is found only by a
  /// checkpoint that somebody kept: given here, or signed by an approval in the ledger.
  ///
  /// - Parameters:
  ///   - kept: Checkpoints that were kept elsewhere.
  ///   - known: The keys of all approvers there have been. Without any, signatures aren't checked.
  /// - Returns: What the ledger holds, and the first entry that doesn't fit.
  /// - Throws: ``LedgerError/storage(_:)`` only; what doesn't fit is a result.
  public func verify(
    against kept: [Checkpoint] = [],
    known: [NamedKey] = []
  ) throws(LedgerError) -> Verification {
    var audit = Audit(origin: try tree.origin(), known: known)
    var next = Int.min
    while audit.finding == nil {
      let rows = try storedRows(from: next)
      guard let last = rows.last, last.number < Int.max else { break }
      for row in rows where audit.finding == nil { audit.take(row) }
      next = last.number + 1
    }
    if audit.finding == nil {
      try audit.compare(kept) { size throws(LedgerError) in try tree.root(size) }
    }
    return audit.result
  }

  private func storedRows(from number: Int) throws(LedgerError) -> [StoredRow] {
    var rows: [StoredRow] = []
    var size = 0
    try tree.read { () throws(StorageError) in
      try database.each(
        "SELECT \(StoredRow.columns) FROM entry WHERE number >= ? ORDER BY number LIMIT 256",
        [.integer(number)]
      ) { row throws(StorageError) in
        rows.append(try StoredRow(row))
        size += rows.last?.bytes.count ?? 0
        return size < 4 << 20
      }
    }
    return rows
  }
}
