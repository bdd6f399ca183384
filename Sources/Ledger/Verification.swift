/// What checking a whole ledger came to.
public struct Verification: Hashable, Sendable {
  /// What the ledger holds.
  public let checkpoint: Checkpoint
  /// How many checkpoints were compared, given ones and those that approvals signed.
  public let checkpoints: Int
  /// How many of those were signed by a known key.
  public let signatures: Int
  /// The first entry that does not fit; nil if all do.
  public let finding: Finding?

  /// Whether everything fits.
  public var isSound: Bool { finding == nil }
}
