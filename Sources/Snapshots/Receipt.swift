public import Crypto

/// The record of a restore that was done, and checked afterwards by reading everything again.
public struct Receipt: Hashable, Sendable {
  /// The snapshot's name.
  public var id: String
  /// The digest of the snapshot's manifest.
  public var manifest: Digest
  /// The digest over every path with its permissions, owner, time and SHA-256, as found at the
  /// end; equal receipts mean equal trees.
  public var digest: Digest
  /// What is there again, in numbers.
  public var counts: Snapshot.Counts
  /// How many entries had to be put back; the others were as they should be.
  public var restored: Int
  /// Files whose bytes were compared with a digest taken before or right after the act.
  public var provenByDigest: Int
  /// Files without such a digest, whose bytes are those of the saved file, which has had the same
  /// number, size and time all along.
  public var provenByIdentity: Int
  /// The snapshot that has what was replaced; nil if nothing was.
  public var replaced: String?
  /// What is not as it was, or was left alone; empty if all is.
  public var differences: [Finding]
  /// Targets that were not there when the snapshot was taken, and that are still there.
  public var appeared: [[UInt8]]
}
