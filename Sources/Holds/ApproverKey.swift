public import Crypto

/// A person's key as it lies in a file: useless without the passphrase.
public struct ApproverKey: Hashable, Sendable {
  /// The sealed key; its text is the file's content.
  public let sealed: SealedKey

  /// Makes a new key.
  ///
  /// - Throws: ``HoldError/crypto(_:)`` for a name that notes don't allow, or without the memory.
  public init(
    name: String,
    passphrase: Secret,
    cost: SealingCost = .standard
  ) throws(HoldError) {
    do throws(CryptoError) {
      let key = try SigningKey()
      sealed = try SealedKey(sealing: key, name: name, passphrase: passphrase, cost: cost)
    } catch {
      throw .crypto(error)
    }
  }

  /// Reads the file's content.
  public init(parsing bytes: [UInt8]) throws(HoldError) {
    do throws(CryptoError) {
      sealed = try SealedKey(parsing: bytes)
    } catch {
      throw .crypto(error)
    }
  }

  /// The public part, as it stands in the ledger.
  public var owner: NamedKey { sealed.owner }

  /// Opens the key.
  ///
  /// - Throws: ``HoldError/crypto(_:)`` if the passphrase is wrong or the file was changed.
  public func unlock(_ passphrase: Secret) throws(HoldError) -> Approver {
    do throws(CryptoError) {
      return Approver(owner: sealed.owner, key: try sealed.open(passphrase: passphrase))
    } catch {
      throw .crypto(error)
    }
  }
}
