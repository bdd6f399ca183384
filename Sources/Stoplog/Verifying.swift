internal import Holds
public import Ledger
internal import Storage

/// Checks that nobody has changed the record.
public struct Verifying {
  private let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// Checks the file, the whole ledger, every signature, and who signed.
  ///
  /// - Parameter kept: Checkpoints that were kept elsewhere.
  /// - Returns: What the ledger holds, and the first entry that does not fit.
  /// - Throws: ``PipelineError`` if the database is damaged, or the record of who may approve is
  ///   not what they signed.
  public func verify(against kept: [Checkpoint] = []) throws(PipelineError) -> Verification {
    do throws(StorageError) { try station.database.check() } catch { throw .storage(error) }
    // The tree first: who may approve is only worth something if their entries fit.
    let plain = try result(kept, nil)
    guard plain.isSound else { return plain }
    let approvers = try station.approvers()
    return approvers.everyone.isEmpty ? plain : try result(kept, approvers)
  }

  private func result(
    _ kept: [Checkpoint],
    _ approvers: ApproverSet?
  ) throws(PipelineError) -> Verification {
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.verify(against: kept, known: approvers?.everyone ?? [])
    }
  }
}
