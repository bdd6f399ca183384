public import Storage

/// Why an entry could not be written or read.
public enum LedgerError: Error, Hashable, Sendable {
  /// The database failed; nothing was appended.
  case storage(StorageError)
  /// The entry is larger than the ledger takes. Sizes in bytes.
  case tooLarge(size: Int, limit: Int)
  /// What is stored at an index is not an entry that this program can read.
  case unreadable(index: Int, reason: String)
  /// The tree's own hashes contradict each other, so nothing may be appended.
  case broken(index: Int, reason: String)
  /// There are not that many entries.
  case notCovered(index: Int, size: Int)
  /// A text is no checkpoint or no proof.
  case malformed(object: String, reason: String)
}

extension LedgerError: StorageFailure {
  /// Wraps an error of the database.
  public init(_ error: StorageError) { self = .storage(error) }
}

extension LedgerError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .storage(let error): error.description
    case .tooLarge(let size, let limit):
      """
      cannot record 'entry': \(size) bytes is over the limit of \(limit)
      help: split the request, or put its text into a file
      """
    case .unreadable(let index, let reason):
      """
      cannot read 'entry \(index)': \(reason)
      help: run 'stoplog verify', and keep the database as evidence
      """
    case .broken(let index, let reason):
      """
      cannot append to 'ledger': entry \(index) does not fit (\(reason))
      help: run 'stoplog verify', and keep the database as evidence
      """
    case .notCovered(let index, let size):
      """
      cannot find 'entry \(index)': the ledger has \(size) entries
      help: use a smaller number, or a newer checkpoint
      """
    case .malformed(let object, let reason):
      """
      cannot read '\(object)': \(reason)
      help: use the text exactly as it was printed
      """
    }
  }
}
