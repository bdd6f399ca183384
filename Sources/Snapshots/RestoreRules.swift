public import Crypto

/// What a restore may do, and what it should expect.
public struct RestoreRules: Hashable, Sendable {
  /// The digest of the manifest as recorded when the snapshot was taken; nil trusts the store.
  public var digest: Digest?
  /// The digest that sealing gave; nil trusts the store.
  public var seal: Digest?
  /// What happens to a file that is there and differs from the saved one, and to a target that
  /// was not there when the snapshot was taken.
  public var existing: Existing
  /// Whether files whose saved bytes are spoiled are left out instead of stopping everything.
  public var skipsDamaged: Bool

  /// Sets the rules.
  public init(
    digest: Digest? = nil,
    seal: Digest? = nil,
    existing: Existing = .replace,
    skipsDamaged: Bool = false
  ) {
    self.digest = digest
    self.seal = seal
    self.existing = existing
    self.skipsDamaged = skipsDamaged
  }

  /// The ways to treat what is there and differs.
  public enum Existing: Hashable, Sendable {
    /// It goes into a snapshot of its own, so that the restore can be undone.
    case replace
    /// It stays, and the receipt says so.
    case keep
    /// Nothing at all is restored.
    case refuse
  }
}
