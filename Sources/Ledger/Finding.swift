/// The first thing in a ledger that does not fit.
public struct Finding: Hashable, Sendable {
  /// The entry that does not fit.
  public let index: Int
  /// What differs.
  public let difference: Difference

  /// The ways in which an entry can fail to fit.
  public enum Difference: Hashable, Sendable {
    /// The row is not there, but a later one is.
    case missing
    /// The row's number is not one that a ledger gives.
    case surplus
    /// The bytes are not those that were hashed.
    case edited
    /// The bytes are those of another entry.
    case moved(from: Int)
    /// A column says something else than the bytes.
    case column(String)
    /// A stored hash does not follow from the entries.
    case hash(String)
    /// A checkpoint covers more entries than there are.
    case cut(expected: Int)
    /// A checkpoint of the same size has another root: entries before it were replaced.
    case rewritten(size: Int)
    /// An approval's note is not signed by a known key, or was changed.
    case forged(String)
    /// A checkpoint is of another ledger.
    case foreign(origin: String)
  }
}

extension Finding: CustomStringConvertible {
  /// What does not fit, in one line.
  public var description: String {
    let what =
      switch difference {
      case .missing: "is missing"
      case .surplus: "has a number that no ledger gives"
      case .edited: "was edited: its bytes are not those that were hashed"
      case .moved(let from): "was moved: its bytes are those of entry \(from)"
      case .column(let name): "was edited: its column '\(name)' says something else than its bytes"
      case .hash(let name): "does not fit the tree: its \(name) does not follow from the entries"
      case .cut(let expected): "is missing: a checkpoint covers \(expected) entries"
      case .rewritten(let size):
        "or one before it was replaced: the checkpoint of size \(size) has another root"
      case .forged(let reason): "has a signed note that can't be trusted: \(reason)"
      case .foreign(let origin): "has the checkpoint of another ledger, '\(origin)'"
      }
    return "entry \(index) \(what)"
  }
}
